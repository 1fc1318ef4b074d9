import { expect, test } from 'vitest';
import { errorsIn, optionsOf, score, textsOf } from '../index.ts';
import { formatLaws } from '../laws.ts';
import { answers, rowReaders } from '../row-examples.ts';
import { examples, five, four, IDS } from './examples.ts';
import { GridItem } from './schema.ts';

formatLaws('grid', examples, rowReaders);

const given = (verdicts: string) => ({
	chosen: Object.fromEntries(Object.entries(answers(verdicts)).map(([row, id]) => [row, IDS[id] ?? '']))
});

test.each([
	[four, 'ttfn', 1],
	[four, 'ttff', 0.5],
	[four, 'tttn', 0.5],
	[four, 'tttt', 0],
	[four, 'nnfn', 0],
	[four, 'fftt', 0]
])('of %j, %s earns %f', (item, verdicts, earned) => {
	expect(score(item, given(verdicts))).toEqual({ status: 'scored', earned, possible: 1 });
});

test('every wrong verdict counts as an error', () => {
	expect(errorsIn(five, given('tttnt'))).toHaveLength(2);
});

test('its verdicts do not compete: no rule about the wording of options is for them', () => {
	expect(optionsOf(four)).toEqual([]);
	expect(textsOf(four)).toContain('Statement 3.');
});

test('the three verdicts, in their order, are all that a row may offer', () => {
	const rows = four.rows.map((row) => ({ ...row, options: row.options.toReversed() }));
	expect(GridItem.safeParse({ ...four, rows }).success).toBe(false);
	expect(GridItem.safeParse({ ...four, rows: four.rows.slice(0, 2) }).success).toBe(false);
});
