import { expect, test } from 'vitest';
import { ask, familyLaws, questionOn, readings } from './laws.ts';
import { reference } from './reference.ts';

familyLaws(reference);

test('the wrong answers are things that the text names nearby, and the question points at the sentence without quoting it', () => {
	const question = questionOn(reference, 'both');
	expect(question.stems[0]).toBe('What does “both” refer to in the third sentence of the third paragraph?');
	expect(question.focus?.quote).toContain('for almost a year, both');
	expect(question.why).toContain('“both” means ');
});

test('a word for a person is asked about with “who”', () => {
	for (const { stems } of readings.flatMap((reading) => ask(reference, reading)))
		for (const stem of stems) expect(/“(?:he|she)”/i.test(stem)).toBe(/\bwho (?:does|is)\b/i.test(stem));
});
