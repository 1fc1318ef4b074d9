import { readLibrary } from '$lib/server/library.ts';
import { answer } from '$lib/server/pages.ts';

export const prerender = true;

/** What the library shows of each article. */
export const GET = () => answer(readLibrary());
