import { sum, variance } from './arithmetic.ts';
import { type Figure, figure, ITEMS_FOR_RELIABILITY, missing, STUDENTS_FOR_CORRELATION } from './figure.ts';
import { columnOf, type Table, wholeOf } from './table.ts';

/** How far the points of a whole quiz can be trusted. */
export interface Reliability {
	/** KR-20 where each item was right or wrong, and alpha, of which it is a case, where some earned a part. */
	name: 'KR-20' | 'alpha';
	alpha: Figure;
	/** In points: about two of three students would get no further from theirs on another quiz like it. */
	error: Figure;
	/** How many items like these it would take for an alpha of .70. */
	length: Figure;
}

/** An alpha from which a test in class is usually trusted (Nunnally 1978, Psychometric Theory). */
export const ENOUGH = 0.7;

/** What can be said of the whole quiz, and why not where it cannot. */
export function reliabilityOf(table: Table): Reliability {
	const whole = wholeOf(table);
	const items = table[0]?.length ?? 0;
	const why = !whole
		? missing('variants')
		: items < ITEMS_FOR_RELIABILITY
			? missing('few-items')
			: table.length < STUDENTS_FOR_CORRELATION
				? missing('few-students')
				: undefined;
	const isPlain = table.every((row) =>
		row.every((points) => points === null || points === 0 || points === 1)
	);
	const name = isPlain ? 'KR-20' : 'alpha';
	if (why || !whole)
		return {
			name,
			alpha: why ?? missing('variants'),
			error: why ?? missing('variants'),
			length: why ?? missing('variants')
		};
	const alpha = alphaOf(whole);
	return {
		name,
		alpha: figure(alpha),
		error: figure(errorOf(whole)),
		length: figure(alpha !== undefined && alpha > 0 ? lengthFor(ENOUGH, alpha, items) : undefined)
	};
}

/**
 * Cronbach’s alpha (1951, Psychometrika 16): k/(k−1) · (1 − Σ item variances / variance of the totals). For items that
 * are right or wrong it is formula 20 of Kuder and Richardson (1937, Psychometrika 2).
 */
export function alphaOf(table: readonly (readonly number[])[]): number | undefined {
	const items = table[0]?.length ?? 0;
	const total = variance(table.map(sum));
	if (items < 2 || !total || total < 1e-12) return undefined;
	const parts = Array.from({ length: items }, (_, at) => variance(columnOf(table, at)) ?? 0);
	return (items / (items - 1)) * (1 - sum(parts) / total);
}

/** The standard error of measurement, sd · √(1 − α) (Lord and Novick 1968, Statistical Theories of Mental Test Scores). */
export function errorOf(table: readonly (readonly number[])[]): number | undefined {
	const [alpha, spread] = [alphaOf(table), variance(table.map(sum))];
	return alpha === undefined || spread === undefined ? undefined : Math.sqrt(spread * (1 - alpha));
}

/** How many items it takes to reach an alpha, by Spearman (1910) and Brown (1910, British Journal of Psychology 3). */
export const lengthFor = (wanted: number, alpha: number, items: number): number =>
	Math.ceil(items * ((wanted * (1 - alpha)) / (alpha * (1 - wanted))) - 1e-9);
