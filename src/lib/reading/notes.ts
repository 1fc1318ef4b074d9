import * as z from 'zod/mini';
import { findSpans } from '../content/passage.ts';
import { Filled, type Span } from '../content/span.ts';
import type { Words } from '../words/catalogue.ts';
import { type Mark, MARKS } from './marks.ts';

/** Words that a reader has marked, and what they wrote about them. The words are kept, for texts change. */
export const Note = z.object({
	id: z.int(),
	mark: z.enum(MARKS),
	quote: Filled,
	start: z.int().check(z.gte(0)),
	note: z.string()
});
export type Note = z.infer<typeof Note>;

/** The notes on one text as they are stored. `form` tells a later Readback how to read them. */
const Notebook = z.object({ form: z.literal(1), version: z.string(), notes: z.array(z.unknown()) });

export const makeNotebook = (version: string, notes: readonly Note[]) => ({ form: 1, version, notes });

/** What goes wrong with notes: none could be read, so many could not be read, or none can be kept. */
export type Trouble = 'unreadable' | number | 'notKept';

/** Whatever lay in storage as notes; a note that cannot be read any more takes no other with it. */
export function readNotebook(stored: unknown): { notes: Note[]; trouble?: Trouble } {
	if (stored === undefined) return { notes: [] };
	const book = Notebook.safeParse(stored);
	if (!book.success) return { notes: [], trouble: 'unreadable' };
	const notes = book.data.notes.flatMap((note) => Note.safeParse(note).data ?? []);
	const lost = book.data.notes.length - notes.length;
	return lost > 0 ? { notes, trouble: lost } : { notes };
}

/** The same for the reader; nothing where all is well. */
export function sayTrouble(trouble: Trouble | undefined, words: Words['read']['notes']): string {
	if (trouble === undefined) return '';
	return typeof trouble === 'number' ? words.someUnreadable(trouble) : words[trouble];
}

/** A note with its place in the text, or none where its words are not in the text any more. */
export type PlacedNote = Note & { span: Span | undefined };

/** Finds each note by its words, nearest to where they stood. In the order of the text; what is lost comes last. */
export function placeNotes(text: string, notes: readonly Note[]): PlacedNote[] {
	const far = (span: Span | undefined) => span?.start ?? Infinity;
	return notes
		.map((note) => {
			const [span] = findSpans(text, note.quote).sort(
				(a, b) => Math.abs(a.start - note.start) - Math.abs(b.start - note.start)
			);
			return { ...note, span };
		})
		.sort((a, b) => (far(a.span) === far(b.span) ? a.id - b.id : far(a.span) - far(b.span)));
}

/** Marks a place. What is marked there already gets the new mark and keeps its note. */
export function addNote(notes: readonly Note[], { quote, start }: Span, mark: Mark): Note[] {
	const there = notes.find((note) => note.start === start && note.quote === quote);
	if (there) return changeNote(notes, there.id, { mark });
	const id = Math.max(0, ...notes.map(({ id }) => id)) + 1;
	return [...notes, { id, mark, quote, start, note: '' }];
}

export const changeNote = (
	notes: readonly Note[],
	id: number,
	part: Partial<Pick<Note, 'mark' | 'note'>>
): Note[] => notes.map((note) => (note.id === id ? { ...note, ...part } : note));
