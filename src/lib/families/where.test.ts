import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { whereWhen } from './where-when.ts';

familyLaws(whereWhen);

test('places all carry the preposition of the right one', () => {
	const options = optionsOf(questionOn(whereWhen, 'sent-total/where').item);
	expect(options.every(({ text }) => text.startsWith('To '))).toBe(true);
});

test('days stand in the order of the week', () => {
	const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
	const days = optionsOf(questionOn(whereWhen, 'nk-admitted/when').item).map(({ text }) =>
		week.indexOf(text.replace('On ', ''))
	);
	expect(days).toEqual(days.toSorted((a, b) => a - b));
	expect(keyText(questionOn(whereWhen, 'nk-admitted/when'))).toBe('On Monday');
});

test('no year after the article is offered', () => {
	const years = optionsOf(questionOn(whereWhen, 'war-began/when').item).map(({ text }) =>
		Number(text.replace('In ', ''))
	);
	expect(Math.max(...years)).toBeLessThanOrEqual(2025);
});

test('a length of time is asked for by “for how long”', () => {
	expect(questionOn(whereWhen, 'russia-silent/when').stems[0]).toMatch(/^For how long had Russia been /);
});
