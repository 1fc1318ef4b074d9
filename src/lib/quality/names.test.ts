import { expect, it } from 'vitest';
import { exampleReading } from './examples.ts';
import { hasName, joinNames, nameWordsIn } from './names.ts';

it('knows the names of the article and words with a capital inside a sentence', () => {
	const isName = nameWordsIn('The bridge in Oldtown', exampleReading);
	expect(['ruiz', 'marlow', 'oldtown', 'monday', 'bridge'].map(isName)).toEqual([
		true,
		true,
		true,
		true,
		false
	]);
});

it('tells texts with a name from texts without one', () => {
	expect(hasName('Ruiz', exampleReading)).toBe(true);
	expect(hasName('Heavy traffic', exampleReading)).toBe(false);
});

it('makes a name of two words one word, and leaves longer words alone', () => {
	expect(joinNames('Ana Ruiz met Tom Bolt', exampleReading)).toBe('AnaRuiz met TomBolt');
	expect(joinNames('Ana Ruizs', exampleReading)).toBe('Ana Ruizs');
});
