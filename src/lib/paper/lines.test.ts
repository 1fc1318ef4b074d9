import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePassage } from '../content/passage.ts';
import { linesOf, linesWith } from './lines.ts';

const passage = parsePassage(`One two three four five six seven eight nine ten eleven twelve.

A second paragraph begins on a line of its own.`);

test('the lines put together again are the text, and each says where it stands', () => {
	const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9,.—’]{1,14}$/), { minLength: 1, maxLength: 60 });
	const texts = fc.array(words, { minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(texts, fc.integer({ min: 12, max: 90 }), (paragraphs, measure) => {
			const passage = parsePassage(paragraphs.map((words) => words.join(' ')).join('\n\n'));
			const lines = linesOf(passage, measure);
			expect(lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n\n')).toBe(passage.text);
			for (const { text, start, end } of lines.flat()) expect(passage.text.slice(start, end)).toBe(text);
		})
	);
});

test('a line is no longer than it may be, and no shorter than it has to be', () => {
	expect(linesOf(passage, 20).map((lines) => lines.map(({ text }) => text))).toEqual([
		['One two three four', 'five six seven eight', 'nine ten eleven', 'twelve.'],
		['A second paragraph', 'begins on a line of its', 'own.']
	]);
});

test('a word that is longer than a line has one of its own', () => {
	const lines = linesOf(parsePassage('An extraordinarily long word.'), 8);
	expect(lines.flat().map(({ text }) => text)).toEqual(['An', 'extraordinarily', 'long', 'word.']);
});

test('a place is on the lines that it touches, counted through the whole text', () => {
	const lines = linesOf(passage, 20);
	const at = (quote: string) => {
		const start = passage.text.indexOf(quote);
		return linesWith(lines, { quote, start, end: start + quote.length });
	};
	expect(at('One')).toEqual({ first: 1, last: 1 });
	expect(at('four five')).toEqual({ first: 1, last: 2 });
	expect(at('twelve.')).toEqual({ first: 4, last: 4 });
	expect(at('A second')).toEqual({ first: 5, last: 5 });
	expect(at('paragraph begins on a line of its own')).toEqual({ first: 5, last: 7 });
});
