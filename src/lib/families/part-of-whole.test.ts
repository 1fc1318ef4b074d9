import { expect, test } from 'vitest';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { partOfWhole } from './part-of-whole.ts';

familyLaws(partOfWhole);

test('600 of 4,700 is about 13 per cent, and both numbers are the evidence', () => {
	const question = questionOn(partOfWhole, 'soldiers-killed/casualties-total');
	expect(keyText(question)).toBe('About 13 per cent');
	expect(question.evidence.map(({ quote }) => quote).join(' ')).toMatch(/600.*4,700/);
});

test('the source of the numbers stands in every wording', () => {
	for (const stem of questionOn(partOfWhole, 'sent-home/sent-total').stems)
		expect(stem).toContain('Lee’s figures');
});
