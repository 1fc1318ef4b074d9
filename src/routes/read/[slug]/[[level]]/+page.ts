import { resolve } from '$app/paths';
import type { ReadPage } from '$lib/server/pages.ts';
import { fetchData } from '$lib/state/page-data.svelte.ts';

export const load = ({ fetch, params }) =>
	fetchData<ReadPage>(fetch, resolve('/read/[slug]/[[level]]/data.json', params));
