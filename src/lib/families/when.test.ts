import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, keyText, questionOn, readings } from './laws.ts';
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
	for (const reading of readings)
		for (const { item, id } of ask(when, reading))
			for (const { text } of optionsOf(item)) {
				const year = Number(/\d{4}$/.exec(text)?.[0] ?? 0);
				expect(year, id).toBeLessThanOrEqual(Number(reading.article.date.slice(0, 4)));
			}
});
