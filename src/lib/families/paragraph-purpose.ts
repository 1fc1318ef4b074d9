import type { Purpose } from '../content/article.ts';
import { capitalise } from '../content/realise.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { ordinal } from '../language/number.ts';
import type { Random } from '../random.ts';
import { defineFamily } from './family.ts';

/** With more, the place of the paragraph, which the question names, would tell most of its purpose. */
const WRONG = 2;

/** What opens a text and what ends it are known as such without reading, so neither is asked about nor offered. */
const isInside = (index: number, { length }: readonly unknown[]): boolean => index > 0 && index < length - 1;

/** What is a paragraph for? The wrong answers are what the paragraphs around it do. */
export const paragraphPurpose = defineFamily('paragraph-purpose', {
	skill: 'integrate',
	find: ({ purposes }) =>
		purposes
			.map((purpose, index) => ({ id: `paragraph-${index + 1}`, purpose, index }))
			.filter(({ index }) => isInside(index, purposes)),
	ask({ purpose, index }, { passage, purposes }, random) {
		const place = passage.paragraphs[index];
		if (!place) return undefined;
		const nth = ordinal(index + 1);
		const wrong = around(index, purposes, random.fork('around')).map(({ other, at }): Candidate => ({
			text: capitalise(other.text),
			role: 'borrowed',
			label: 'other-paragraph',
			why: `That is what the ${ordinal(at + 1)} paragraph does. ${other.why}`,
			span: passage.paragraphs[at] ?? null
		}));
		const why = `The purpose of the ${nth} paragraph is ${purpose.text}. ${purpose.why}`;
		const key = { text: capitalise(purpose.text), why, span: place };
		const item = chooseAmong(key, wrong, random, passage);
		return (
			item && {
				facts: [`paragraph:${index + 1}`],
				stems: [
					`What is the purpose of the ${nth} paragraph?`,
					`What is the main purpose of the ${nth} paragraph?`,
					`Why did the writer include the ${nth} paragraph?`
				],
				item,
				focus: place,
				evidence: [place],
				why
			}
		);
	}
});

/**
 * The purposes of the nearest paragraphs. In what order purposes stand in a text can often be guessed, and where the
 * paragraph stands is in the stem: so it is drawn how many of the others come before it. None, where that could not be
 * drawn.
 */
function around(
	index: number,
	purposes: readonly Purpose[],
	random: Random
): readonly { other: Purpose; at: number }[] {
	const others = purposes.map((other, at) => ({ other, at })).filter(({ at }) => isInside(at, purposes));
	const before = others.filter(({ at }) => at < index).toReversed();
	const after = others.filter(({ at }) => at > index);
	const [fewest, most] = [Math.max(0, WRONG - after.length), Math.min(WRONG, before.length)];
	if (fewest >= most) return [];
	const earlier = fewest + random.int(most - fewest + 1);
	return [...before.slice(0, earlier), ...after.slice(0, WRONG - earlier)];
}
