import { names, numbers } from '../choice/examples.ts';
import type { Candidate } from '../sentence/candidates.ts';
import type { TwoPartItem } from './index.ts';

const SENTENCES = [
	'The bridge fell.',
	'Five lorries got wet.',
	'Nobody knows why.',
	'It had stood for years.'
];

const proving = (...keys: number[]): Candidate[] =>
	SENTENCES.map((quote, index) => ({
		id: String(index),
		span: { quote, start: index * 30, end: index * 30 + quote.length },
		correct: keys.includes(index),
		why: keys.includes(index) ? 'It gives the number.' : 'It gives no number.'
	}));

export const oneProof: TwoPartItem & { format: 'two-part' } = {
	...numbers,
	format: 'two-part',
	candidates: proving(1)
};
export const twoProofs: TwoPartItem & { format: 'two-part' } = {
	...names,
	format: 'two-part',
	candidates: proving(0, 2)
};
export const examples = [oneProof, twoProofs];
