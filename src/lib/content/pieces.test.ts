import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePassage, spanOf } from './passage.ts';
import { type Highlight, isTouched, piecesOf } from './pieces.ts';

const passage = parsePassage('It rained. The river rose by two metres.\n\nNobody was hurt.');
const { text } = passage;
const highlight = (words: string, kind: Highlight['kind'] = 'evidence', label = ''): Highlight => {
	const start = text.indexOf(words);
	return { span: spanOf(text, start, start + words.length), kind, label };
};
/** The pieces in brackets with the number of their highlights, for reading. */
const shown = (paragraph: number, ...highlights: Highlight[]) =>
	piecesOf(passage, paragraph, highlights).map(({ pieces }) =>
		pieces
			.map(({ text, highlights }) => (highlights.length > 0 ? `[${text}]${highlights.length}` : text))
			.join('|')
	);

describe('piecesOf', () => {
	it('gives each sentence as one piece when nothing is lit up', () => {
		expect(shown(0)).toEqual(['It rained.', 'The river rose by two metres.']);
		expect(shown(1)).toEqual(['Nobody was hurt.']);
		expect(shown(2)).toEqual([]);
	});
	it('numbers the sentences through the whole text', () => {
		expect(piecesOf(passage, 0, []).map(({ index }) => index)).toEqual([0, 1]);
		expect(piecesOf(passage, 1, []).map(({ index }) => index)).toEqual([2]);
	});
	it('cuts a sentence where a highlight begins and ends', () => {
		expect(shown(0, highlight('river rose'))).toEqual(['It rained.', 'The |[river rose]1| by two metres.']);
	});
	it('cuts highlights that overlap where the number of them changes', () => {
		expect(shown(0, highlight('The river rose'), highlight('rose by two', 'source', 'B'))[1]).toBe(
			'[The river ]1|[rose]2|[ by two]1| metres.'
		);
	});
	it('carries a highlight on over the end of a sentence', () => {
		expect(shown(0, highlight('rained. The river'))).toEqual([
			'It |[rained.]1',
			'[The river]1| rose by two metres.'
		]);
	});
	it('leaves other paragraphs alone', () => {
		expect(shown(1, highlight('It rained.'))).toEqual(['Nobody was hurt.']);
	});
	it('lights something up in just those paragraphs that a highlight touches; the others are their own text', () => {
		const edge = fc.integer({ min: 0, max: text.length - 1 });
		fc.assert(
			fc.property(edge, fc.integer({ min: 1, max: text.length }), (start, length) => {
				// A highlight is made of words: none lies only in the gap between two paragraphs or sentences.
				fc.pre(text.slice(start, start + length).trim() !== '');
				const lit = [highlight(text.slice(start, start + length).trim())];
				for (const [number, paragraph] of passage.paragraphs.entries()) {
					const pieces = piecesOf(passage, number, lit).flatMap(({ pieces }) => pieces);
					expect(pieces.some(({ highlights }) => highlights.length > 0)).toBe(isTouched(paragraph, lit));
					const sentences = piecesOf(passage, number, []).map(({ pieces }) => pieces[0]?.text);
					expect(sentences.join(' ')).toBe(paragraph.quote);
				}
			})
		);
	});
	it('loses no letter and says truly which highlights cover a piece', () => {
		const edge = fc.integer({ min: 0, max: text.length });
		const spans = fc.array(
			fc.tuple(edge, edge).filter(([a, b]) => a < b),
			{ maxLength: 6 }
		);
		fc.assert(
			fc.property(spans, (spans) => {
				const highlights = spans.map(([start, end]): Highlight => ({
					span: spanOf(text, start, end),
					kind: 'evidence',
					label: ''
				}));
				for (const paragraph of passage.paragraphs.keys())
					for (const { index, pieces } of piecesOf(passage, paragraph, highlights)) {
						expect(pieces.map((piece) => piece.text).join('')).toBe(passage.sentences[index]?.quote);
						for (const piece of pieces) {
							const end = piece.start + piece.text.length;
							expect(text.slice(piece.start, end)).toBe(piece.text);
							expect(piece.highlights).toEqual(
								highlights.filter(({ span }) => span.start <= piece.start && end <= span.end)
							);
						}
					}
			})
		);
	});
});
