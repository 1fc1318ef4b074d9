import { expect, test } from 'vitest';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { restOfWhole } from './rest-of-whole.ts';

familyLaws(restOfWhole);

test('the rest is the whole less the part', () => {
	expect(keyText(questionOn(restOfWhole, 'casualties-total/sent-total'))).toBe('About 13,300');
});

test('exact numbers leave an exact rest', () => {
	expect(keyText(questionOn(restOfWhole, 'finished-14/runners-32'))).toBe('18');
});
