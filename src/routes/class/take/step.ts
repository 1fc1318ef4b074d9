/** Where a student is within the work: the text, from 0, and the question, from 0; the end comes after the last. */
export interface Step {
	part: number;
	at: number;
}

/** `?t=1&q=1` is the first question on the first text; an address may name something else. */
export function stepIn(search: string): Step | undefined {
	const [, part, at] = /^\?t=(\d{1,2})&q=(\d{1,3})$/.exec(search) ?? [];
	return part && at ? { part: Number(part) - 1, at: Number(at) - 1 } : undefined;
}

export const searchOf = ({ part, at }: Step): string => `?t=${part + 1}&q=${at + 1}`;
