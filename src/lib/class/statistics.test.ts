import fc from 'fast-check';
import * as independent from 'simple-statistics';
import { expect, test } from 'vitest';
import type { ClassResults } from './results.ts';
import { correlation, correlationInterval, shareInterval, variance } from './statistics/arithmetic.ts';
import { discriminationOf, facilityOf, restCorrelation } from './statistics/item.ts';
import { sampleClass } from './statistics/sample-class.ts';
import { alphaOf, errorOf, lengthFor, reliabilityOf } from './statistics/whole.ts';
import { statisticsOf } from './statistics.ts';

/** Four students, three items: the figures below are worked by hand. Totals 3, 2, 1, 0, with a variance of 5/3. */
const HAND = [
	[1, 1, 1],
	[1, 1, 0],
	[1, 0, 0],
	[0, 0, 0]
];

test('KR-20 worked by hand: 3/2 · (1 − (3/16 + 4/16 + 3/16) / (5/4)) = 3/4', () => {
	expect(alphaOf(HAND)).toBeCloseTo(0.75, 12);
});

test('the standard error worked by hand: √(5/3) · √(1 − 3/4) = 0.6455', () => {
	expect(errorOf(HAND)).toBeCloseTo(Math.sqrt(5 / 12), 12);
});

test('the corrected point-biserial worked by hand: 0.1875 / √(0.1875 · 0.6875) = 0.5222', () => {
	expect(restCorrelation(HAND, 0)).toBeCloseTo(0.1875 / Math.sqrt(0.1875 * 0.6875), 12);
});

test('ten questions with an alpha of .60 make sixteen for .70 (assessment handbooks give the same)', () => {
	expect(lengthFor(0.7, 0.6, 10)).toBe(16);
	expect(lengthFor(0.7, 0.7, 10)).toBe(10);
});

test('intervals are those of the books: Wilson for 5 of 10, Fisher for r = .50 among 30', () => {
	const { low, high } = shareInterval(0.5, 10);
	expect([low, high].map((value) => value.toFixed(3))).toEqual(['0.237', '0.763']);
	const fisher = correlationInterval(0.5, 30);
	expect([fisher.low, fisher.high].map((value) => value.toFixed(3))).toEqual(['0.170', '0.729']);
});

const number = fc.integer({ min: 0, max: 20 }).map((value) => value / 4);
const pairs = fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 60 });

test('variance and correlation are those of an independent package', () => {
	fc.assert(
		fc.property(pairs, (pairs) => {
			const [a, b] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
			expect(variance(a)).toBeCloseTo(independent.sampleVariance(a), 9);
			const ours = correlation(a, b);
			const varies = new Set(a).size > 1 && new Set(b).size > 1;
			if (varies) expect(ours).toBeCloseTo(independent.sampleCorrelation(a, b), 9);
			else expect(ours).toBeUndefined();
		})
	);
});

const table = fc.integer({ min: 2, max: 12 }).chain((items) =>
	fc.array(fc.array(fc.constantFrom(0, 0.5, 1, 2), { minLength: items, maxLength: items }), {
		minLength: 3,
		maxLength: 50
	})
);

test('alpha is k · mean covariance / (mean variance + (k − 1) · mean covariance), worked out independently', () => {
	fc.assert(
		fc.property(table, (table) => {
			const items = table[0]?.length ?? 0;
			const columns = Array.from({ length: items }, (_, at) => table.map((row) => row[at] ?? 0));
			const covariances = columns.flatMap((one, at) =>
				columns.slice(at + 1).map((other) => independent.sampleCovariance(one, other))
			);
			const v = independent.mean(columns.map((column) => independent.sampleVariance(column)));
			const c = independent.mean(covariances);
			const totals = independent.sampleVariance(table.map((row) => independent.sum(row)));
			const ours = alphaOf(table);
			if (totals < 1e-9) expect(ours).toBeUndefined();
			else expect(ours).toBeCloseTo((items * c) / (v + (items - 1) * c), 6);
		})
	);
});

test('an item is never correlated with itself: the rest leaves it out', () => {
	fc.assert(
		fc.property(table, (table) => {
			const rest = table.map((row) => independent.sum(row.slice(1)));
			const own = table.map((row) => row[0] ?? 0);
			const ours = restCorrelation(table, 0);
			if (ours !== undefined) expect(ours).toBeCloseTo(independent.sampleCorrelation(own, rest), 8);
		})
	);
});

test('facility is the share of the points, whatever an item is worth, with an interval around it', () => {
	expect(facilityOf([2, 1, 0, 2], 2)).toMatchObject({ ok: true, value: 0.625 });
	const of = facilityOf([1, 0], 1);
	if (!of.ok) throw new Error('There are enough answers.');
	const { low = 1, high = 0 } = of;
	expect(low).toBeLessThan(0.5);
	expect(high).toBeGreaterThan(0.5);
});

const withGap = (results: ClassResults): ClassResults => ({
	...results,
	students: results.students.map((student, at) =>
		at > 0 ? student : { ...student, asked: student.asked.map((_, item) => item > 0) }
	)
});

test('what the numbers do not allow is left out, with the reason', () => {
	const why = (results: ClassResults) => {
		const { items, reliability } = statisticsOf(results);
		const told = [reliability.alpha, reliability.error, items[0]?.discrimination];
		return told.map((figure) => (figure && !figure.ok ? figure.missing : ''));
	};
	expect(why(sampleClass(30))).toEqual(['', '', '']);
	expect(why(sampleClass(29))).toEqual(['few-students', 'few-students', 'few-students']);
	expect(why(sampleClass(30, 4))).toEqual(['few-items', 'few-items', '']);
	expect(why(withGap(sampleClass(30)))).toEqual(['variants', 'variants', 'variants']);
	const { items, students } = sampleClass(30);
	const alike = students.map((student) => ({ ...student, answers: student.answers.map(() => null) }));
	expect(why({ items, students: alike })).toEqual(['all-alike', 'all-alike', 'all-alike']);
	expect(facilityOf([], 1)).toEqual({ ok: false, missing: 'nobody' });
	expect(discriminationOf([], 0)).toEqual({ ok: false, missing: 'few-students' });
});

test('alpha is called KR-20 where each item is right or wrong', () => {
	expect(reliabilityOf(HAND).name).toBe('KR-20');
	expect(reliabilityOf([[1, 0.5]]).name).toBe('alpha');
});

test('each option has its count; a wrong one that fewer than one in twenty took is idle, where enough were asked', () => {
	const results = sampleClass(40);
	for (const { item, options, answered } of statisticsOf(results).items) {
		expect(options.reduce((sum, { count }) => sum + count, 0)).toBe(answered);
		for (const { id, count } of options) {
			const chose = results.students.filter(({ answers }) =>
				answers[results.items.indexOf(item)]?.chosen.includes(id)
			);
			expect(count).toBe(chose.length);
		}
		expect(options.map(({ idle }) => idle)).toEqual([
			undefined,
			...options.slice(1).map(({ count }) => count / 40 < 0.05)
		]);
	}
	expect(statisticsOf(sampleClass(19)).items[0]?.options.map(({ idle }) => idle)).toEqual(
		Array(4).fill(undefined)
	);
});

test('a wrong option that the better students took is suspicious', () => {
	const results = sampleClass(40);
	const turned: ClassResults = {
		...results,
		students: results.students.map((student) => ({
			...student,
			answers: student.answers.map((answer, at) =>
				answer && at === 0
					? { ...answer, earned: 1 - answer.earned, chosen: [answer.earned === 1 ? 'b' : 'a'] }
					: answer
			)
		}))
	};
	const suspects = (of: ClassResults) =>
		statisticsOf(of).items[0]?.options.flatMap(({ id, suspicious }) => (suspicious ? [id] : []));
	expect(suspects(results)).toEqual([]);
	expect(suspects(turned)).toEqual(['b']);
});

test('students and skills: what was left open earned nothing, what was not asked does not count', () => {
	const results = sampleClass(12);
	const { students, skills } = statisticsOf(results);
	for (const [at, { earned, possible, answered }] of students.entries()) {
		const answers = results.students[at]?.answers ?? [];
		expect(earned).toBe(answers.filter((answer) => answer?.earned === 1).length);
		expect(possible).toBe(10);
		expect(answered).toBe(answers.filter(Boolean).length);
	}
	const all = students.reduce((sum, { earned }) => sum + earned, 0);
	expect(skills.reduce((sum, { earned }) => sum + earned.earned, 0)).toBe(all);
	expect(statisticsOf(withGap(results)).students[0]?.possible).toBe(9);
});

test('what to come back to: below seven in ten, the worst first, with the wrong answer that drew most', () => {
	const { reteach, items } = statisticsOf(sampleClass(40));
	expect(reteach.length).toBeGreaterThan(2);
	expect(reteach.map(({ share }) => share)).toEqual(
		reteach.map(({ share }) => share).toSorted((a, b) => a - b)
	);
	for (const { figures, drew, share } of reteach) {
		expect(share).toBeLessThan(0.7);
		const wrong = figures.options.filter(({ correct }) => !correct).map(({ count }) => count);
		expect(drew?.count).toBe(Math.max(...wrong));
	}
	expect(reteach.length).toBeLessThanOrEqual(items.length);
});
