import { readLibrary } from '$lib/server/library.ts';

export const load = () => ({ articles: readLibrary() });
