import { answer, shelf } from '$lib/server/pages.ts';

export const prerender = true;

/** Titles and levels, for pages that name articles. */
export const GET = () => answer(shelf());
