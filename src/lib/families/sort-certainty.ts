import type { Certainty, Fact } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { capitalise, tell, tellBare } from '../content/realise.ts';
import { lowerThe } from '../distractors/other-entities.ts';
import type { Item } from '../formats/index.ts';
import { defineFamily } from './family.ts';
import { CERTAINTY_ANSWERS, isClearCut } from './how-sure.ts';

/** Degrees that nobody could defend for each other. */
const GROUPS: readonly (readonly Certainty[])[] = [
	['confirmed', 'estimated', 'alleged'],
	['confirmed', 'reported', 'believed'],
	['confirmed', 'believed', 'alleged'],
	['confirmed', 'believed', 'possible'],
	['confirmed', 'alleged', 'possible']
];
const FEWEST = 4;
const PER_GROUP = 2;

/** Which is a fact, which an estimate, which a mere claim? The statements stand without their hedges. */
export const sortCertainty = defineFamily('sort-certainty', {
	skill: 'evaluate',
	find: () => GROUPS.map((groups) => ({ id: groups.join('-'), groups })),
	ask({ groups }, reading, random) {
		const { article } = reading;
		const drawn = groups.flatMap((group) =>
			random.fork(group).shuffle(inGroup(group, reading)).slice(0, PER_GROUP)
		);
		const isSpread = groups.every((group) => drawn.some((fact) => certaintyOf(fact) === group));
		if (!isSpread || drawn.length < FEWEST) return undefined;
		const item: Item<'sorting'> = {
			format: 'sorting',
			rows: drawn.map((fact) => ({
				id: fact.id,
				text: capitalise(tellBare(fact, article)),
				options: groups.map((group) => optionFor(group, fact, reading))
			}))
		};
		return {
			facts: drawn.map(({ id }) => id),
			stems: [
				'How sure is the text of each of these?',
				'How does the text present each of these statements?',
				'Sort these statements by how the text presents them.'
			],
			item,
			evidence: drawn.flatMap(({ spans }) => spans),
			why: drawn.map((fact) => tell(fact, article)).join(' ')
		};
	}
});

const certaintyOf = ({ said }: Fact): Certainty => said?.certainty ?? 'confirmed';

const inGroup = (group: Certainty, { facts }: Reading): Located<Fact>[] =>
	facts.filter(
		(fact) =>
			certaintyOf(fact) === group &&
			isClearCut(fact) &&
			// “Could” shows a possibility whatever is taken away.
			!fact.clause.did.modal &&
			// What somebody gives as an estimate is also a claim of theirs.
			!(group === 'estimated' && fact.said?.by !== undefined)
	);

function optionFor(group: Certainty, fact: Located<Fact>, { article }: Reading) {
	const { text, whyNot } = CERTAINTY_ANSWERS[group];
	const told = lowerThe(tell(fact, article));
	const span = fact.spans[0] ?? null;
	const option = { id: group, text, span };
	if (group === certaintyOf(fact))
		return {
			...option,
			why: `The text presents this ${text.replace('As', 'as')}: ${told}`,
			correct: true as const,
			label: null,
			role: null
		};
	const isRaised = group === 'confirmed';
	return {
		...option,
		why: `${whyNot}: ${told}`,
		correct: false as const,
		label: isRaised ? ('certainty-raised' as const) : ('certainty-lowered' as const),
		role: 'misread' as const
	};
}
