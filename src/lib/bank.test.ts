import { expect, test } from 'vitest';
import { makeBank } from './bank.ts';
import { readLibrary, readReading } from './server/library.ts';

test('of every family, questions keep three wordings or more; a statement to judge is its own wording', () => {
	const readings = readLibrary().flatMap(({ id, levels }) =>
		levels.flatMap(({ level }) => readReading(id, level) ?? [])
	);
	const most = new Map<string, number>();
	for (const { family, item, stems } of readings.flatMap((reading) => makeBank(reading).questions))
		if (item.format !== 'verdict') most.set(family, Math.max(most.get(family) ?? 0, stems.length));
	expect(most.size).toBeGreaterThan(30);
	expect([...most].filter(([, wordings]) => wordings < 3)).toEqual([]);
});
