import { resolve } from '$app/paths';
import type { PrintPage } from '$lib/server/pages.ts';
import { fetchData } from '$lib/state/page-data.svelte.ts';

export const load = ({ fetch, params }) =>
	fetchData<PrintPage>(fetch, resolve('/print/[slug]/[[level]]/data.json', params));
