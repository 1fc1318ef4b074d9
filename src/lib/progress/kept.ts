import * as z from 'zod/mini';
import { addNote, changeNote, makeNotebook, readNotebook } from '../reading/notes.ts';
import { notesKey } from '../reading/marks.ts';

type Kept = Record<string, unknown>;

/** Where a reader stopped is an address of one device: it is not taken over. */
const NOT_TAKEN = ['readback:bookmark'];

/**
 * What has to be written so that a device has what lies in a file too. What it has already stays as it is; notes on the
 * same text are joined.
 */
export function keptToAdd(mine: Kept, theirs: Kept): Kept {
	const notes = notesKey('', '').slice(0, -1);
	return Object.fromEntries(
		Object.entries(theirs).flatMap(([key, value]): [string, unknown][] => {
			if (NOT_TAKEN.includes(key)) return [];
			if (!Object.hasOwn(mine, key)) return [[key, value]];
			if (!key.startsWith(notes)) return [];
			const joined = joinNotes(mine[key], value);
			return joined ? [[key, joined]] : [];
		})
	);
}

/** The notes of two devices on one text; `undefined` where there is nothing to add. */
function joinNotes(mine: unknown, theirs: unknown): unknown {
	const { notes, problem } = readNotebook(mine);
	const book = z.looseObject({ version: z.string() }).safeParse(mine);
	// What cannot be read whole is not written anew: a later Readback may know more.
	if (problem !== '' || !book.success) return undefined;
	const joined = readNotebook(theirs).notes.reduce((all, { quote, start, mark, note }) => {
		const there = all.find((one) => one.start === start && one.quote === quote);
		if (there && (there.note !== '' || note === '')) return all;
		const added = there ? all : addNote(all, { quote, start, end: start + quote.length }, mark);
		const id = added.find((one) => one.start === start && one.quote === quote)?.id;
		return id === undefined ? added : changeNote(added, id, { note });
	}, notes);
	return joined === notes ? undefined : makeNotebook(book.data.version, joined);
}
