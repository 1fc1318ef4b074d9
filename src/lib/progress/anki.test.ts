import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missed, toAnki } from './anki.ts';
import { anyAttempt, makeAttempt } from './sample-log.ts';

const notes = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const wrong = { earned: 0 };

test('a card shows the question, what could be chosen and where it is from; its back the answer and why', () => {
	const [note] = notes(toAnki([makeAttempt('a', { ...wrong, stem: 'Is 1 < 2?' })], () => 'Eels & co'));
	expect(note).toBe(
		'readback/eels/b1/who/a/who\tIs 1 &lt; 2?<ul><li>Ann</li><li>Ben</li></ul><p><i>Eels &amp; co</i></p>\t' +
			'<b>Ann</b><br>The text says so.\treadback eels b1 retrieve'
	);
});

test('only what was not right the last time is in the deck, each question once', () => {
	const attempts = [
		makeAttempt('1', { item: 'a', ...wrong }),
		makeAttempt('2', { item: 'b', ...wrong }),
		makeAttempt('3', { item: 'a' }),
		makeAttempt('4', { item: 'b', earned: 0.5 })
	];
	expect(missed(attempts).map(({ id }) => id)).toEqual(['4']);
});

test('no word breaks out of its field', () => {
	const hard = fc.constantFrom('a\tb', 'a\nb', '#deck:x', '<script>', '"', '\r\n#x');
	fc.assert(
		fc.property(anyAttempt, hard, hard, (attempt, stem, right) => {
			const deck = toAnki([{ ...attempt, earned: 0, stem, right }], () => stem);
			expect(notes(deck)).toHaveLength(1);
			expect(notes(deck)[0]?.split('\t')).toHaveLength(4);
			expect(deck).not.toContain('<script>');
		})
	);
});
