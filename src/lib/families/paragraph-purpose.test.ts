import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, questionOn, readings } from './laws.ts';
import { paragraphPurpose } from './paragraph-purpose.ts';

familyLaws(paragraphPurpose);

test('the wrong answers are what other paragraphs do', () => {
	const wrong = optionsOf(questionOn(paragraphPurpose, 'paragraph-2').item).filter(({ correct }) => !correct);
	expect(wrong.every(({ why }) => /^That is what the \w+ paragraph does\./.test(why))).toBe(true);
	expect(questionOn(paragraphPurpose, 'paragraph-2').stems).toContain('What is the second paragraph for?');
});

test('the first and the last paragraph, known as such by everybody, are neither asked about nor offered', () => {
	for (const reading of readings)
		for (const { item, facts } of ask(paragraphPurpose, reading)) {
			const ends = [reading.purposes[0]?.text, reading.purposes.at(-1)?.text].map((text) =>
				text?.toLowerCase()
			);
			for (const { text } of optionsOf(item)) expect(ends).not.toContain(text.toLowerCase());
			expect(['paragraph:1', `paragraph:${reading.purposes.length}`]).not.toContain(facts[0]);
		}
});
