import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, questionOn } from './laws.ts';
import { where } from './where.ts';

familyLaws(where);

test('places all carry the preposition of the right one', () => {
	const options = optionsOf(questionOn(where, 'sent-total/where').item);
	expect(options.every(({ text }) => text.startsWith('To '))).toBe(true);
});
