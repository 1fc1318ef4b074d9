import { expect, test } from 'vitest';
import { familyLaws, questionOn } from './laws.ts';
import { reference } from './reference.ts';

familyLaws(reference);

test('the wrong answers are things that the text names nearby, and the question points at the sentence without quoting it', () => {
	const question = questionOn(reference, 'these-forces');
	expect(question.stems[0]).toBe(
		'What does “these forces” refer to in the last sentence of the second paragraph?'
	);
	expect(question.focus?.quote).toMatch(/^KCNA, /);
	expect(question.why).toContain('“these forces” means ');
});
