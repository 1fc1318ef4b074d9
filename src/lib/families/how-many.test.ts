import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { howMany } from './how-many.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';

familyLaws(howMany);

test('a number keeps its “about”, its source and its estimate', () => {
	const question = questionOn(howMany, 'soldiers-killed/who');
	expect(keyText(question)).toBe('About 600');
	expect(question.stems).toContain(
		'According to Lee, how many North Korean soldiers are estimated to have died in the war?'
	);
});

test('the options stand in order of size', () => {
	const sizes = optionsOf(questionOn(howMany, 'sent-total/what').item).map(({ text }) =>
		Number(text.replace(/\D/g, ''))
	);
	expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
});

test('a number from elsewhere in the text says what it counts', () => {
	const borrowed = optionsOf(questionOn(howMany, 'soldiers-killed/who').item).find(
		({ text }) => text === 'About 4,700'
	);
	expect(borrowed?.label).toBe('number-of-something-else');
	expect(borrowed?.why).toContain('dead or wounded');
});

test('a number after a preposition is asked for with it', () => {
	expect(questionOn(howMany, 'lorz-stopped/what').stems[0]).toMatch(/^After how many kilometres did /);
});
