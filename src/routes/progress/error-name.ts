import type { Words } from '$lib/words/catalogue.ts';

/** An error in words; a label that this Readback does not know any more is shown as it is. */
export function errorSaid(label: string, { errors }: Words['labels']): string {
	const known: Record<string, string> = errors;
	return Object.hasOwn(known, label) ? (known[label] ?? label) : label;
}

/** The same at the start of a row: “You took another time”. */
export function errorName(label: string, words: Words['labels']): string {
	const said = errorSaid(label, words);
	return said.charAt(0).toUpperCase() + said.slice(1);
}
