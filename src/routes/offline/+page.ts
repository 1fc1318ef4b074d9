import { resolve } from '$app/paths';
import type { Shelved } from '$lib/content/library.ts';
import { fetchData } from '$lib/state/page-data.svelte.ts';

/** The titles of the articles that may be here. */
export const load = async ({ fetch }) => ({
	shelf: await fetchData<Shelved[]>(fetch, resolve('/shelf.json'))
});
