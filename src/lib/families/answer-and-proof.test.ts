import { expect, test } from 'vitest';
import { answerAndProof } from './answer-and-proof.ts';
import { ask, familyLaws, readings } from './laws.ts';

familyLaws(answerAndProof);

const questions = readings.flatMap((reading) => ask(answerAndProof, reading));

test('one sentence of the text proves the answer', () => {
	for (const { id, item, evidence } of questions) {
		if (item.format !== 'two-part') throw new Error(`${id} has no two parts.`);
		const [proof, ...more] = item.candidates.filter(({ correct }) => correct);
		expect(more, id).toEqual([]);
		expect(proof?.span.start, id).toBeLessThanOrEqual(evidence[0]?.start ?? -1);
	}
});
