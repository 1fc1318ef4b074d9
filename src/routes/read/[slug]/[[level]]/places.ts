/** How far down the screen the eye rests while it reads, as a share of its height. */
const EYE = 0.25;

/** The number of the sentence where the reader is: the first that has not gone above the eye; none before the text. */
export function sentenceAtEye(text: Element): number | undefined {
	const eye = innerHeight * EYE;
	if (text.getBoundingClientRect().top > eye) return undefined;
	const sentences = [...text.querySelectorAll('.sentence')];
	const at = sentences.findIndex((sentence) => sentence.getBoundingClientRect().bottom > eye + 1);
	return at === -1 ? sentences.length - 1 : at;
}
