/**
 * The fewest typing slips that turn one word into another: a letter left out, put in, taken for another, or two
 * neighbours changed round (optimal string alignment, after Damerau 1964).
 */
export function countSlips(a: string, b: string): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			const left = (next[j - 1] ?? 0) + 1;
			const gone = (row[j] ?? 0) + 1;
			const taken = (row[j - 1] ?? 0) + same;
			const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			next.push(Math.min(left, gone, taken, turned ? (before[j - 2] ?? 0) + 1 : Infinity));
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}

/** How many slips a word may have and still be meant: none in short words, where one makes another word. */
export function slipsAllowed(word: string): number {
	if (word.length >= 9) return 2;
	return word.length >= 5 ? 1 : 0;
}
