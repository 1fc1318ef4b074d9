import type { Span } from '../content/passage.ts';
import { type Mark, notesKey } from '../reading/marks.ts';
import {
	addNote,
	changeNote,
	makeNotebook,
	type Note,
	placeNotes,
	readNotebook,
	type Trouble
} from '../reading/notes.ts';
import { readStored, writeStored } from './browser-storage.svelte.ts';

/** A text that can be marked, as far as its notes need to know it. */
export interface Marked {
	slug: string;
	level: string;
	version: string;
	text: string;
}

/** The reader’s notes on one text, kept in the browser. */
export class Notes {
	readonly #text: Marked;
	#notes: readonly Note[];
	#trouble: Trouble | undefined;
	readonly placed = $derived.by(() => placeNotes(this.#text.text, this.#notes));

	constructor(text: Marked) {
		this.#text = text;
		const { notes, trouble } = readNotebook(readStored(notesKey(text.slug, text.level)));
		this.#notes = $state.raw(notes);
		this.#trouble = $state(trouble);
	}

	/** What the reader has to be told about the keeping of notes. */
	get trouble(): Trouble | undefined {
		return this.#trouble;
	}

	/** Marks a place and says which note that is. */
	add(span: Span, mark: Mark): number | undefined {
		this.#change((notes) => addNote(notes, span, mark));
		return this.at(span);
	}

	/** The note that stands at this very place. */
	at({ start, end }: Span): number | undefined {
		return this.placed.find(({ span }) => span?.start === start && span.end === end)?.id;
	}

	change(id: number, part: Partial<Pick<Note, 'mark' | 'note'>>): void {
		this.#change((notes) => changeNote(notes, id, part));
	}

	remove(id: number): void {
		this.#change((notes) => notes.filter((note) => note.id !== id));
	}

	#change(how: (notes: readonly Note[]) => readonly Note[]): void {
		const { slug, level, version } = this.#text;
		const key = notesKey(slug, level);
		// Another tab may have noted something meanwhile. What could not be kept is on this page alone.
		const notes = how(this.#trouble === 'notKept' ? this.#notes : readNotebook(readStored(key)).notes);
		this.#notes = notes;
		const value = notes.length > 0 ? makeNotebook(version, notes) : undefined;
		this.#trouble = writeStored(key, value) ? undefined : 'notKept';
	}
}
