import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { when } from './when.ts';

familyLaws(when);

test('days stand in the order of the week', () => {
	const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
	const days = optionsOf(questionOn(when, 'nk-admitted/when').item).map(({ text }) =>
		week.indexOf(text.replace('On ', ''))
	);
	expect(days).toEqual(days.toSorted((a, b) => a - b));
	expect(keyText(questionOn(when, 'nk-admitted/when'))).toBe('On Monday');
});

test('no year after the article is offered', () => {
	const years = optionsOf(questionOn(when, 'war-began/when').item).map(({ text }) =>
		Number(text.replace('In ', ''))
	);
	expect(Math.max(...years)).toBeLessThanOrEqual(2025);
});
