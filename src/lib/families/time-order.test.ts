import { expect, test } from 'vitest';
import { ask, familyLaws, readings } from './laws.ts';
import { timeOrder } from './time-order.ts';

familyLaws(timeOrder);

const questions = readings.flatMap((reading) => ask(timeOrder, reading));

test('events stand in their order, without the dates that would give it away, and are met in another', () => {
	for (const { id, item } of questions) {
		if (item.format !== 'ordering') throw new Error(`${id} is no ordering.`);
		expect(item.entries.length, id).toBeGreaterThan(2);
		expect(item.start, id).not.toEqual(item.entries.map((entry) => entry.id));
	}
});

test('what went on for a while stands in the order by its beginning', () => {
	const texts = questions.flatMap(({ item }) =>
		item.format === 'ordering' ? item.entries.map(({ text }) => text) : []
	);
	expect(texts).toContain(
		'South Korea and the United States began to say that North Korea was helping Russia'
	);
});
