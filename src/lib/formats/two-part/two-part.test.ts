import { expect, test } from 'vitest';
import {
	answerOf,
	choose,
	errorsIn,
	instructionOf,
	pickedSpans,
	pickingIn,
	score,
	worthOf
} from '../index.ts';
import english from '../../words/en/formats.ts';
import { formatLaws } from '../laws.ts';
import { examples, oneProof, twoProofs } from './examples.ts';

const PICKS = ['0', '1', '2', '3'];
const PAIRS = PICKS.flatMap((a, at) => PICKS.slice(at + 1).map((b) => [a, b]));

formatLaws('two-part', examples, {
	guesses: (item) =>
		item.options.flatMap(({ id }) =>
			(item === oneProof ? PICKS.map((pick) => [pick]) : PAIRS).map((proof) => ({ chosen: id, proof }))
		),
	worse: (item, { chosen, proof }) => {
		const [right, wrong] = [true, false].map((correct) =>
			item.options.find((option) => option.correct === correct)
		);
		const keys = item.candidates.flatMap(({ id, correct }) => (correct ? [id] : []));
		const otherProof = item === oneProof ? ['0'] : ['1', '3'];
		return [
			...(chosen === right?.id && wrong ? [{ chosen: wrong.id, proof }] : []),
			...(proof.join() === keys.join() ? [{ chosen, proof: otherProof }] : [])
		];
	},
	unfinished: () => [
		{ chosen: 'b', proof: [] },
		{ chosen: 'Ana', proof: ['9'] },
		{ chosen: null, proof: ['1'] },
		{ chosen: null, proof: ['0', '2'] }
	]
});

test.each([
	['b', '1', 2],
	['b', '0', 1],
	['a', '1', 0],
	['a', '0', 0]
])('answer %s with sentence %s earns %i of 2', (chosen, proof, earned) => {
	expect(score(oneProof, { chosen, proof: [proof] })).toEqual({ status: 'scored', earned, possible: 2 });
	expect(worthOf(oneProof)).toBe(2);
});

test('where it takes two sentences, one of them with another is no proof', () => {
	expect(score(twoProofs, { chosen: 'Cem', proof: ['2', '0'] })).toMatchObject({ earned: 2 });
	expect(score(twoProofs, { chosen: 'Cem', proof: ['0', '1'] })).toMatchObject({ earned: 1 });
	expect(instructionOf(twoProofs, english)).toContain('the 2 sentences');
});

test('either part can be answered first, and changing one keeps the other', () => {
	expect(pickingIn(oneProof, { chosen: null, proof: [] })?.pick('1')).toEqual({ chosen: null, proof: ['1'] });
	expect(choose(oneProof, { chosen: null, proof: ['1'] }, 'b')).toEqual({ chosen: 'b', proof: ['1'] });
	expect(pickedSpans(oneProof, { chosen: 'b', proof: ['0'] }).map(({ quote }) => quote)).toEqual([
		'The bridge fell.'
	]);
});

test('a wrong answer is named by its error; results tell answer and proof', () => {
	expect(errorsIn(oneProof, { chosen: 'a', proof: ['1'] })).toEqual(['number-of-something-else']);
	expect(errorsIn(oneProof, { chosen: 'b', proof: ['0'] })).toEqual([]);
	expect(answerOf(oneProof)).toBe('Five – “Five lorries got wet.”');
});
