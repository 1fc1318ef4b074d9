import type { Article, Fact, Relation } from '../content/article.ts';
import { sentencesOf } from '../content/passage.ts';
import { tell } from '../content/realise.ts';
import { proofCandidates } from './candidates.ts';
import { draftOn } from './draft.ts';
import { defineFamily } from './family.ts';

/**
 * Where does the text set something against what it says? Seeing “but” is seeing how a text is built. The sentence has
 * to be found in the text: among a few statements, the one that goes against another is told by its sense.
 */
export const contrast = defineFamily('contrast', {
	skill: 'integrate',
	find: ({ article, facts }) =>
		article.relations.flatMap(({ type, from, to }) => {
			const one = facts.find(({ id }) => id === from);
			const other = facts.find(({ id }) => id === to);
			if (!AGAINST.includes(type) || type === 'contradicts' || !one || !other) return [];
			const found = [
				{ id: `${from}/${to}`, asked: one, key: other },
				...(type === 'contrasts-with' ? [{ id: `${to}/${from}`, asked: other, key: one }] : [])
			];
			return found.filter(({ asked }) => hasOneAgainst(asked, article));
		}),
	ask({ asked, key }, reading) {
		const { article, passage } = reading;
		const candidates = proofCandidates(key, reading);
		const places = asked.spans.flatMap((span) => sentencesOf(passage, span));
		// “He ran, but she walked” holds both, and pointing at it would say nothing of the contrast.
		const holdsBoth = key.spans.some((span) => sentencesOf(passage, span).some((at) => places.includes(at)));
		if (!candidates || holdsBoth) return undefined;
		const statement = `“${tell(asked, article)}”`;
		const stems = [
			`Take this statement: ${statement} Which sentence of the text is set against it?`,
			`${statement} Which sentence of the text stands in contrast to that?`,
			`${statement} Find the sentence that the text sets against that.`
		];
		const why = `These two are set against each other. ${tell(asked, article)} ${tell(key, article)}`;
		return draftOn([asked, key], stems, { format: 'sentence', candidates }, reading, why);
	}
});

/** How one thing in a text can go against another. */
const AGAINST: readonly Relation['type'][] = ['contrasts-with', 'despite', 'contradicts'];

/** Where several things go against the same one, several sentences would be right. */
const hasOneAgainst = ({ id }: Fact, { relations }: Article): boolean =>
	relations.filter(({ type, from, to }) => AGAINST.includes(type) && (from === id || to === id)).length === 1;
