import { expect, test } from 'vitest';
import { follows } from './follows.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';

familyLaws(follows);

test('the explanation says the conclusion and why it follows', () => {
	const question = questionOn(follows, 'silence-first');
	expect(question.why.startsWith(keyText(question))).toBe(true);
	expect(question.why.length).toBeGreaterThan(keyText(question).length);
});
