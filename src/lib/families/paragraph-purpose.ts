import { capitalise } from '../content/realise.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { ordinal } from '../language/number.ts';
import { defineFamily } from './family.ts';

/** So many of the nearest paragraphs are tried: what comes early in a text is soon told from what comes late. */
const NEAREST = 4;

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
		const around = purposes
			.map((other, at) => ({ other, at, distance: Math.abs(at - index) }))
			.filter(({ at }) => at !== index && isInside(at, purposes))
			.sort((a, b) => a.distance - b.distance || a.at - b.at)
			.slice(0, NEAREST);
		const wrong = around.map(({ other, at }): Candidate => ({
			text: capitalise(other.text),
			role: 'borrowed',
			label: 'other-paragraph',
			why: `That is what the ${ordinal(at + 1)} paragraph does. ${other.why}`,
			span: passage.paragraphs[at] ?? null
		}));
		const why = `The ${nth} paragraph is there ${purpose.text}. ${purpose.why}`;
		const key = { text: capitalise(purpose.text), why, span: place };
		const item = chooseAmong(key, wrong, random, passage);
		return (
			item && {
				facts: [`paragraph:${index + 1}`],
				stems: [
					`What is the ${nth} paragraph for?`,
					`What is the purpose of the ${nth} paragraph?`,
					`Why did the writer put in the ${nth} paragraph?`
				],
				item,
				focus: place,
				evidence: [place],
				why
			}
		);
	}
});
