import { resolve } from '$app/paths';
import type { LibraryEntry } from '$lib/content/library.ts';
import { fetchData } from '$lib/state/page-data.svelte.ts';

export const load = async ({ fetch }) => ({
	articles: await fetchData<LibraryEntry[]>(fetch, resolve('/library.json'))
});
