/** The heading of the question, the review or the results. */
export const headingOnScreen = () => document.getElementById('question');

/**
 * Where a place of the text is on screen: the mark that holds it, since a wrong option may take its words from the
 * middle of the evidence. With nothing marked, the sentence that was picked, or else the first.
 */
export function placeInText(start: number): HTMLElement | undefined {
	const marks = [...document.querySelectorAll<HTMLElement>('.passage mark')];
	const inputs = [...document.querySelectorAll<HTMLInputElement>('.passage input')];
	return (
		marks.findLast(({ id }) => Number(id.replace('at-', '')) <= start) ??
		inputs.find(({ checked }) => checked) ??
		inputs[0]
	);
}

/** The step of the quiz that an address names, `#q1` the first; an address may name something else. */
export function stepIn(hash: string): number | undefined {
	const number = /^#q(\d+)$/.exec(hash)?.[1];
	return number === undefined ? undefined : Number(number) - 1;
}

export const hashOf = (step: number): string => `#q${step + 1}`;
