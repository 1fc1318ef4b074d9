import { expect, test } from 'vitest';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { whatFor } from './what-for.ts';

familyLaws(whatFor);

test('a purpose is also asked for as one, and whose word it is stays', () => {
	const question = questionOn(whatFor, 'nk-sent-why/why');
	expect(question.stems).toContain('According to North Korea, why were North Korean soldiers sent abroad?');
	expect(question.stems).toContain(
		'According to North Korea, for what purpose were North Korean soldiers sent abroad?'
	);
	expect(keyText(question)).toBe('To help Russia in the war');
});
