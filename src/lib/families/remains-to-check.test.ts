import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, questionOn } from './laws.ts';
import { remainsToCheck } from './remains-to-check.ts';

familyLaws(remainsToCheck);

test('claims stand without their hedges among facts, so that only the text tells them apart', () => {
	const open = questionOn(remainsToCheck, 'better-fighters');
	for (const { text } of optionsOf(open.item)) expect(text).not.toMatch(/believe|alleged|according/i);
});

test('what the text states is asked for among claims', () => {
	expect(questionOn(remainsToCheck, 'russia-confirmed').stems).toContain(
		'Which of these statements does the text treat as settled?'
	);
});
