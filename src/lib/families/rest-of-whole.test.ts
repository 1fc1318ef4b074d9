import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { restOfWhole } from './rest-of-whole.ts';

familyLaws(restOfWhole);

test('the rest is the whole less the part', () => {
	expect(keyText(questionOn(restOfWhole, 'casualties-total/sent-total'))).toBe('About 13,300');
});

test('exact numbers leave an exact rest', () => {
	expect(keyText(questionOn(restOfWhole, 'finished-14/runners-32'))).toBe('18');
});

test('the whole is not offered: beside the part and the rest it would tell which is which', () => {
	const texts = optionsOf(questionOn(restOfWhole, 'casualties-total/sent-total').item).map(
		({ text }) => text
	);
	expect(texts).not.toContain('About 18,000');
});
