import { expect, test } from 'vitest';
import { familyLaws, questionOn } from './laws.ts';
import { reference } from './reference.ts';

familyLaws(reference);

test('the wrong answers are things that the text names nearby, and the sentence is quoted', () => {
	const question = questionOn(reference, 'these-forces');
	expect(question.stems[0]).toMatch(/^Read this sentence: “KCNA, .+” What does “these forces” refer to\?$/);
	expect(question.why).toContain('“these forces” means ');
});
