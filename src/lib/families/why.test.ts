import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { answerAndProof } from './answer-and-proof.ts';
import { ask, familyLaws, questionOn, readings } from './laws.ts';
import { why } from './why.ts';

familyLaws(why);

test('every wrong reason says where it went wrong', () => {
	for (const option of optionsOf(questionOn(why, 'toys-floated/why').item))
		if (!option.correct) expect(option.span !== null || /nothing|nowhere/i.test(option.why)).toBe(true);
});

test('what can be asked with its proof is asked so, and not twice', () => {
	const subjects = (family: typeof why) =>
		readings.flatMap((reading) => ask(family, reading)).map(({ id }) => id.replace(family.name, ''));
	const proved = subjects(answerAndProof);
	expect(proved.filter((id) => id.endsWith('/why')).length).toBeGreaterThan(0);
	for (const subject of subjects(why)) expect(proved).not.toContain(subject);
});
