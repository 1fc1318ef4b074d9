/** How far down the screen the eye rests while it reads, as a share of its height. */
const EYE = 0.25;

/** The number of the sentence where the reader is: the one that begins last above the eye; none before the text. */
export function sentenceAtEye(text: Element): number | undefined {
	const eye = innerHeight * EYE;
	if (text.getBoundingClientRect().top > eye) return undefined;
	const tops = [...text.querySelectorAll('.sentence')].map((element) => element.getBoundingClientRect().top);
	const line = Math.max(...tops.filter((top) => top <= eye + 2));
	// Of several that begin on that line it is the first.
	return Math.max(
		0,
		tops.findIndex((top) => top > line - 2 && top <= eye + 2)
	);
}
