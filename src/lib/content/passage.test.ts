import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, findSpans, paragraphOf, parsePassage, sentencesOf } from './passage.ts';

const FILE = 'One bridge fell. Two lorries\nfell too.\n\n\n\nNobody was hurt, said\tAna Ruiz.\r\n';
const passage = parsePassage(FILE);

describe('parsePassage', () => {
	test('paragraphs are parted by blank lines; other white space is one space', () => {
		expect(passage.paragraphs.map(({ quote }) => quote)).toEqual([
			'One bridge fell. Two lorries fell too.',
			'Nobody was hurt, said Ana Ruiz.'
		]);
	});

	test('sentences are numbered through the whole text', () => {
		expect(passage.sentences.map(({ quote, paragraph }) => [paragraph, quote])).toEqual([
			[0, 'One bridge fell.'],
			[0, 'Two lorries fell too.'],
			[1, 'Nobody was hurt, said Ana Ruiz.']
		]);
	});

	test('initials and titles end no sentence', () => {
		const { sentences } = parsePassage(
			'A scientist, J. D. Frost, agreed. Dr. Ruiz did not. Then came Mr. X.'
		);
		expect(sentences.map(({ quote }) => quote)).toEqual([
			'A scientist, J. D. Frost, agreed.',
			'Dr. Ruiz did not.',
			'Then came Mr. X.'
		]);
	});

	test('every span says what stands at its place, for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (file) => {
				const { text, paragraphs, sentences } = parsePassage(file);
				for (const { quote, start, end } of [...paragraphs, ...sentences])
					expect(text.slice(start, end)).toBe(quote);
			})
		);
	});
});

test('a quote is found at every place where it stands', () => {
	expect(findSpans(passage.text, 'fell').map(({ start }) => start)).toEqual([11, 29]);
	expect(findSpans(passage.text, 'rose')).toEqual([]);
});

test('a span knows its sentences and its paragraph', () => {
	const across = findSpans(passage.text, 'fell. Two')[0];
	const last = findSpans(passage.text, 'Ana Ruiz')[0];
	expect(across && sentencesOf(passage, across)).toEqual([0, 1]);
	expect(last && paragraphOf(passage, last)).toBe(1);
});

test('a word with an apostrophe or a hyphen is one word, a dash is none', () => {
	expect(countWords('Korea’s well-known river – 18,000 soldiers')).toBe(6);
});
