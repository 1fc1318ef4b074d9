import { answer, readPage } from '$lib/server/pages.ts';

export const prerender = true;

/** The text with its glossary, and where to go on in its other levels. */
export const GET = async ({ params }) => answer(await readPage(params));
