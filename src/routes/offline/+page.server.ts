import { readLibrary } from '$lib/server/library.ts';

/** The titles of the articles that may be here. */
export const load = () => ({ titles: Object.fromEntries(readLibrary().map(({ id, title }) => [id, title])) });
