/** How a degree of certainty is named as an answer, and the words by which a sentence shows it. */
const DEGREES: readonly { named: RegExp; shown: RegExp }[] = [
	{ named: /\breport(s|ed)?\b/i, shown: /\breport\w*\b/i },
	{ named: /\b(estimated?|rough)\b/i, shown: /\b(estimat\w*|about|around|roughly)\b/i },
	{ named: /\b(belief|believed|assumption|opinion)\b/i, shown: /\b(belie[fv]\w*|thinks?|thought)\b/i },
	{
		named: /\b(alleged|allegation|accusation|claimed|claim)\b/i,
		shown: /\b(alleg\w*|accus\w*|claim\w*)\b/i
	},
	{ named: /\b(denied|denial)\b/i, shown: /\bden(y|ie|ia)\w*\b/i },
	{ named: /\b(possible|possibility)\b/i, shown: /\b(possib\w*|could|may|might|rul\w* out)\b/i }
];
/** What nobody doubts is shown by the absence of doubt. */
const FACT = /\b(confirmed|known|established|certain) fact\b/i;
const DOUBT =
	/\b(reported(ly)?|estimated|believed?|believes|thought|thinks?|alleg\w*|claim(s|ed)?|den(y|ie)\w*|possibl[ey]|could|might)\b/i;

const degreeOf = (answer: string) => DEGREES.find(({ named }) => named.test(answer));

/** “As an estimate”: an answer that sorts a statement instead of saying what happened. */
export const isCategory = (answer: string): boolean =>
	/^as an? /i.test(answer) && (FACT.test(answer) || degreeOf(answer) !== undefined);

export function namesDegree(text: string, answer: string): boolean {
	return FACT.test(answer)
		? !DOUBT.test(text) && !/\bmay\b/.test(text)
		: (degreeOf(answer)?.shown.test(text) ?? false);
}
