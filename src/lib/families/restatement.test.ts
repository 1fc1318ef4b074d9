import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, questionOn } from './laws.ts';
import { restatement } from './restatement.ts';

familyLaws(restatement);

test('one thing is changed in one wrong answer, another in the next, both in the third', () => {
	const wrong = optionsOf(questionOn(restatement, 'sent-total').item).filter(({ correct }) => !correct);
	expect(wrong).toHaveLength(3);
	expect(wrong.filter(({ why }) => why.startsWith('Two things are wrong here.'))).toHaveLength(1);
});

test('the sentence of the text stands in every wording', () => {
	const question = questionOn(restatement, 'sent-total');
	const quoted = question.evidence[0]?.quote ?? '';
	for (const stem of question.stems) expect(stem).toContain(quoted.slice(0, 40));
});
