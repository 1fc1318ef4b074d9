import { expect, test } from 'vitest';
import { parsePassage } from '../../content/passage.ts';
import { optionsOf, score } from '../index.ts';
import { formatLaws } from '../laws.ts';
import type { SentenceItem } from './index.ts';

const { sentences } = parsePassage('The bridge fell. Two lorries got wet. Nobody knows why.');
const example: SentenceItem & { format: 'sentence' } = {
	format: 'sentence',
	candidates: sentences.map(({ quote, start, end }, index) => ({
		id: String(index),
		span: { quote, start, end },
		correct: index === 1,
		why: index === 1 ? 'It gives the number.' : 'It gives no number.'
	}))
};

formatLaws('sentence', [example]);

test('another sentence earns nothing', () => {
	expect(score(example, { chosen: '0' })).toEqual({ status: 'scored', earned: 0, possible: 1 });
});

test('it has no options: the whole text is on offer', () => {
	expect(optionsOf(example)).toEqual([]);
});
