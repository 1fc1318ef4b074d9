type Numbers = readonly number[];

export const sum = (values: Numbers): number => values.reduce((total, value) => total + value, 0);
export const mean = (values: Numbers): number => sum(values) / values.length;

/** The sample covariance, with n − 1 below the line; nothing for fewer than two pairs. */
export function covariance(a: Numbers, b: Numbers): number | undefined {
	if (a.length < 2 || a.length !== b.length) return undefined;
	const [middleA, middleB] = [mean(a), mean(b)];
	return sum(a.map((value, at) => (value - middleA) * ((b[at] ?? 0) - middleB))) / (a.length - 1);
}

export const variance = (values: Numbers): number | undefined => covariance(values, values);

/** What is left of equal fractions after sums is no variance. */
const NOTHING = 1e-12;

/** Pearson’s correlation (1896); nothing where one side does not vary. */
export function correlation(a: Numbers, b: Numbers): number | undefined {
	const [both, ofA, ofB] = [covariance(a, b), variance(a), variance(b)];
	if (both === undefined || !ofA || !ofB || ofA < NOTHING || ofB < NOTHING) return undefined;
	return Math.max(-1, Math.min(1, both / Math.sqrt(ofA * ofB)));
}

/** The normal quantile for an interval that holds in 95 of 100 samples. */
const Z = 1.959964;

interface Interval {
	low: number;
	high: number;
}

/**
 * Where a share lies that was seen in so many: the score interval of Wilson (1927, Journal of the American Statistical
 * Association 22), which Brown, Cai and DasGupta (2001, Statistical Science 16) recommend for small numbers. For answers
 * that earn a part it is a little too wide, never too narrow.
 */
export function shareInterval(share: number, of: number): Interval {
	const z2 = (Z * Z) / of;
	const middle = (share + z2 / 2) / (1 + z2);
	const half = (Z / (1 + z2)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of));
	return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Where a correlation lies that was seen in so many, through Fisher’s z (1921, Metron 1). */
export function correlationInterval(r: number, of: number): Interval {
	const half = Z / Math.sqrt(of - 3);
	const z = Math.atanh(Math.max(-0.999999, Math.min(0.999999, r)));
	return { low: Math.tanh(z - half), high: Math.tanh(z + half) };
}
