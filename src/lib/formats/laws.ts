import { expect, test } from 'vitest';
import { makeRandom } from '../random.ts';
import {
	answerOf,
	blank,
	chanceOf,
	describe,
	errorsIn,
	type FormatName,
	type Item,
	keyOf,
	offersOf,
	optionsOf,
	reasonsOf,
	type Responses,
	rowsOf,
	score,
	shuffleItem,
	textsOf
} from './index.ts';
import { parseResponse, schemas } from './schemas.ts';

/** What a format's test says about those who answer without reading, so that the laws can try them all. */
export interface Readers<F extends FormatName> {
	/** Everything that somebody may answer who guesses: each as likely as the others. */
	guesses(item: Item<F>): readonly Responses[F][];
	/** Answers that take no reading, such as all options, or the same one everywhere: they must earn nothing. */
	lazy?(item: Item<F>): readonly Responses[F][];
	/** The responses that have exactly one error more than this one. */
	worse?(item: Item<F>, response: Responses[F]): readonly Responses[F][];
	/** Responses that were begun but not finished. */
	unfinished?(item: Item<F>): readonly Responses[F][];
}

/** What holds for every format, tried on its examples. */
export function formatLaws<F extends FormatName>(
	name: F,
	examples: readonly Item<F>[],
	readers: Readers<F>
): void {
	const cases = examples.map((item, index) => ({ index, item }));
	const earned = (item: Item<F>, response: Responses[F]): number => {
		const result = score(item, response);
		return result.status === 'scored' ? result.earned : 0;
	};

	test.each(cases)(`${name} example $index: the key earns full marks, and has no error`, ({ item }) => {
		const full = score(item, keyOf(item));
		expect(full).toMatchObject({ status: 'scored' });
		if (full.status === 'scored') expect(full.earned).toBe(full.possible);
		expect(describe(item, keyOf(item))).toBe(answerOf(item));
		expect(errorsIn(item, keyOf(item))).toEqual([]);
	});

	test.each(cases)(`${name} example $index: what is not answered is not wrong`, ({ item }) => {
		for (const response of [blank(item), ...(readers.unfinished?.(item) ?? [])]) {
			expect(score(item, response)).toEqual({ status: 'unanswered' });
			expect(describe(item, response)).toBeUndefined();
			expect(errorsIn(item, response)).toEqual([]);
		}
	});

	test.each(cases)(`${name} example $index: guessing earns no more than chance`, ({ item }) => {
		const guesses = readers.guesses(item);
		const full = score(item, keyOf(item));
		const possible = full.status === 'scored' ? full.possible : 0;
		const points = guesses.map((response) => earned(item, response));
		expect(guesses.length).toBeGreaterThan(1);
		for (const one of points) {
			expect(one).toBeGreaterThanOrEqual(0);
			expect(one).toBeLessThanOrEqual(possible);
		}
		const mean = points.reduce((sum, one) => sum + one, 0) / points.length;
		expect(mean / possible).toBeLessThanOrEqual(chanceOf(item) + 1e-9);
		for (const response of readers.lazy?.(item) ?? []) expect(earned(item, response)).toBe(0);
	});

	test.each(cases)(`${name} example $index: one error more never earns more`, ({ item }) => {
		for (const response of [keyOf(item), ...readers.guesses(item)])
			for (const worse of readers.worse?.(item, response) ?? [])
				expect(earned(item, worse), JSON.stringify({ response, worse })).toBeLessThanOrEqual(
					earned(item, response)
				);
	});

	test.each(cases)(`${name} example $index: it has reasons, and full marks mean no error`, ({ item }) => {
		expect(reasonsOf(item).length).toBeGreaterThan(0);
		for (const reason of reasonsOf(item)) expect(reason).not.toBe('');
		for (const response of readers.guesses(item)) {
			const result = score(item, response);
			if (result.status === 'scored' && result.earned === result.possible)
				expect(errorsIn(item, response)).toEqual([]);
		}
	});

	test.each(cases)(`${name} example $index: it can be stored, and read again`, ({ item }) => {
		const stored: unknown = JSON.parse(JSON.stringify({ item, response: keyOf(item) }));
		expect(stored).toEqual({ item: schemas[name].item.parse(item), response: keyOf(item) });
		expect(parseResponse(item, keyOf(item))).toEqual(keyOf(item));
		expect(parseResponse(item, { chosen: 7 })).toBeUndefined();
		expect(parseResponse(item, 'a')).toBeUndefined();
	});

	test.each(cases)(`${name} example $index: another order changes nothing but the order`, ({ item }) => {
		const shuffled: Item<F> = shuffleItem(item, makeRandom('laws').shuffle);
		const parts = (item: Item<F>) => [...optionsOf(item), ...rowsOf(item)].map(({ id }) => id).toSorted();
		expect(parts(shuffled)).toEqual(parts(item));
		expect(textsOf(shuffled).toSorted()).toEqual(textsOf(item).toSorted());
		expect(score(shuffled, keyOf(item))).toEqual(score(item, keyOf(item)));
		expect(schemas[name].item.parse(shuffled)).toEqual(shuffled);
	});

	test.each(cases)(`${name} example $index: options are listed as what they are`, ({ item }) => {
		const right = optionsOf(item).filter(({ correct }) => correct).length;
		const expected = { 'one-right': 1, fixed: 1, 'several-right': right >= 2 ? right : 2, nothing: 0 };
		expect(right).toBe(expected[offersOf(item)]);
		expect(optionsOf(item).length > 0).toBe(offersOf(item) !== 'nothing');
	});
}
