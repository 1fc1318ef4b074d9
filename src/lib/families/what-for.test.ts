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

test('what is only reported is asked for so that it is no purpose of the report', () => {
	const { stems } = questionOn(whatFor, 'sullivan-why/why');
	expect(stems).toContain('What is reported to be the reason why Sullivan wanted a race with little water?');
	expect(stems).toContain(
		'What is reported to be the purpose for which Sullivan wanted a race with little water?'
	);
});
