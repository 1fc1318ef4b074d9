import { readLibrary } from '$lib/server/library.ts';

/** What there is to read, for what to try next. */
export const load = () => ({
	shelf: readLibrary().map(({ id, title, levels }) => ({
		slug: id,
		title,
		levels: levels.map(({ level }) => level)
	}))
});
