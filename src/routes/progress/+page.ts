import { resolve } from '$app/paths';
import type { Shelved } from '$lib/content/library.ts';
import { fetchData } from '$lib/state/page-data.svelte.ts';

/** What there is to read, for what to try next. */
export const load = async ({ fetch }) => ({
	shelf: await fetchData<Shelved[]>(fetch, resolve('/shelf.json'))
});
