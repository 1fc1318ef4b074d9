import type { Candidate } from './candidate.ts';

/** More than these are not needed to choose from. */
const MOST = 6;
/** An option more than so many times as long or as short as the key stands out. */
const SPREAD = 1.8;

/** The candidates closest to the key in length: the right one must not be told by it. */
export function mostAlike(key: string, candidates: readonly Candidate[]): Candidate[] {
	const distance = ({ text }: Candidate) => Math.abs(Math.log(text.length / key.length));
	return candidates
		.filter((candidate) => distance(candidate) < Math.log(SPREAD))
		.sort((a, b) => distance(a) - distance(b))
		.slice(0, MOST);
}
