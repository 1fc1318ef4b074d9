import { describe, expect, it } from 'vitest';
import { findSpans } from '../content/passage.ts';
import english from '../words/en/read.ts';
import {
	addNote,
	changeNote,
	makeNotebook,
	type Note,
	placeNotes,
	readNotebook,
	sayTrouble
} from './notes.ts';

const text = 'It rained. The river rose. It rained again.';
const place = (words: string, nth = 0, within = text) => {
	const span = findSpans(within, words)[nth];
	if (!span) throw new Error(`“${words}” is not there.`);
	return span;
};
const note = (words: string, nth = 0, id = 1): Note => {
	const { quote, start } = place(words, nth);
	return { id, mark: 'point', quote, start, note: 'mine' };
};

describe('placeNotes', () => {
	it('finds a note where it was made, even where its words stand twice', () => {
		expect(placeNotes(text, [note('It rained', 1)])[0]?.span?.start).toBe(27);
	});
	it('finds it again by its words when the text before it has changed', () => {
		const longer = `A new sentence begins. ${text}`;
		expect(placeNotes(longer, [note('The river rose.')])[0]?.span).toEqual(
			place('The river rose.', 0, longer)
		);
	});
	it('keeps a note whose words have gone, without a place and after the others', () => {
		const notes = [note('The river rose.', 0, 1), note('again', 0, 2)];
		const placed = placeNotes('It rained again.', notes);
		expect(placed.map(({ id, span, note }) => [id, span?.quote, note])).toEqual([
			[2, 'again', 'mine'],
			[1, undefined, 'mine']
		]);
	});
	it('tells them in the order of the text', () => {
		const notes = [note('again', 0, 1), note('It rained', 0, 2)];
		expect(placeNotes(text, notes).map(({ id }) => id)).toEqual([2, 1]);
	});
});

describe('addNote and changeNote', () => {
	it('gives every note a number of its own', () => {
		const notes = addNote(addNote([], place('river'), 'word'), place('rose'), 'point');
		expect(notes.map(({ id, mark, quote }) => [id, mark, quote])).toEqual([
			[1, 'word', 'river'],
			[2, 'point', 'rose']
		]);
		expect(addNote(notes.slice(1), place('again'), 'point').map(({ id }) => id)).toEqual([2, 3]);
	});
	it('marks the same place anew rather than twice, and keeps what was written', () => {
		const notes = changeNote(addNote([], place('river'), 'word'), 1, { note: 'the Thames?' });
		expect(addNote(notes, place('river'), 'question')).toEqual([{ ...notes[0], mark: 'question' }]);
	});
});

describe('readNotebook', () => {
	const stored = (...notes: unknown[]): unknown =>
		JSON.parse(JSON.stringify({ ...makeNotebook('v1', []), notes }));
	it('reads what was stored', () => {
		expect(readNotebook(stored(note('river')))).toEqual({ notes: [note('river')] });
		expect(readNotebook(undefined)).toEqual({ notes: [] });
	});
	it('loses no sound note beside a damaged one, and says so', () => {
		const { notes, trouble } = readNotebook(stored(note('river'), { id: 'x' }));
		expect(notes).toEqual([note('river')]);
		expect(sayTrouble(trouble, english.notes)).toMatch(/could not be read: 1/);
	});
	it.each([null, 'notes', 3, [], { form: 2, version: '', notes: [] }])(
		'says of %j that it cannot be read',
		(bad) => {
			expect(sayTrouble(readNotebook(bad).trouble, english.notes)).toMatch(/could not be read/);
		}
	);
});
