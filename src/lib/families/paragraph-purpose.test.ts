import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, questionOn } from './laws.ts';
import { paragraphPurpose } from './paragraph-purpose.ts';

familyLaws(paragraphPurpose);

test('the wrong answers are what other paragraphs do', () => {
	const wrong = optionsOf(questionOn(paragraphPurpose, 'paragraph-2').item).filter(({ correct }) => !correct);
	expect(wrong.every(({ why }) => /^That is what the \w+ paragraph does\./.test(why))).toBe(true);
	expect(questionOn(paragraphPurpose, 'paragraph-2').stems).toContain('What is the second paragraph for?');
});
