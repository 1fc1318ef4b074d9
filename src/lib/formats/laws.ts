import { expect, test } from 'vitest';
import { makeRandom } from '../random.ts';
import {
	answerOf,
	blank,
	chosenOption,
	describe,
	type FormatName,
	formats,
	type Item,
	keyOf,
	optionsOf,
	parseResponse,
	score,
	shuffleItem
} from './index.ts';

/** What holds for every format, tried on its examples. */
export function formatLaws<F extends FormatName>(name: F, examples: readonly Item<F>[]): void {
	test.each(examples.map((item, index) => ({ index, item })))(
		`${name} example $index keeps the laws of formats`,
		({ item }) => {
			expect(score(item, keyOf(item))).toMatchObject({ status: 'scored' });
			const full = score(item, keyOf(item));
			if (full.status === 'scored') expect(full.earned).toBe(full.possible);
			expect(score(item, blank(item))).toEqual({ status: 'unanswered' });

			expect(describe(item, keyOf(item))).toBe(answerOf(item));
			expect(describe(item, blank(item))).toBeUndefined();
			expect(chosenOption(item, blank(item))).toBeUndefined();

			const stored: unknown = JSON.parse(JSON.stringify({ item, response: keyOf(item) }));
			expect(stored).toEqual({ item: formats[name].item.parse(item), response: keyOf(item) });
			expect(parseResponse(item, keyOf(item))).toEqual(keyOf(item));
			expect(parseResponse(item, { chosen: 7 })).toBeUndefined();
			expect(parseResponse(item, 'a')).toBeUndefined();

			const shuffled: Item<F> = shuffleItem(item, makeRandom('laws').shuffle);
			expect(
				optionsOf(shuffled)
					.map(({ id }) => id)
					.toSorted()
			).toEqual(
				optionsOf(item)
					.map(({ id }) => id)
					.toSorted()
			);
			expect(answerOf(shuffled)).toBe(answerOf(item));
		}
	);
}
