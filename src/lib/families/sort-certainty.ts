import type { Certainty, Fact } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { capitalise, tellAfterColon, tellBare } from '../content/realise.ts';
import { toDistractor, toKey } from '../distractors/candidate.ts';
import { labelFor } from '../distractors/variants.ts';
import type { Option } from '../formats/option.ts';
import { draftOn } from './draft.ts';
import { defineFamily } from './family.ts';
import { asItIs, asPresented, CERTAINTY_ANSWERS, certaintyOf, isClearCut } from './how-sure.ts';

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
		const drawn = groups.flatMap((group) =>
			random.fork(group).shuffle(inGroup(group, reading)).slice(0, PER_GROUP)
		);
		const isSpread = groups.every((group) => drawn.some((fact) => certaintyOf(fact) === group));
		if (!isSpread || drawn.length < FEWEST) return undefined;
		const rows = drawn.map((fact) => ({
			id: fact.id,
			text: capitalise(tellBare(fact, reading.article)),
			options: groups.map((group) => optionFor(group, fact, reading))
		}));
		return draftOn(drawn, STEMS, { format: 'sorting', rows }, reading);
	}
});

const STEMS = [
	'In what way does the text present each of these statements?',
	'How does the text present each of these statements?',
	'Sort these statements by how the text presents them.'
];

const inGroup = (group: Certainty, { facts }: Reading): Located<Fact>[] =>
	facts.filter(
		(fact) =>
			certaintyOf(fact) === group &&
			isClearCut(fact) &&
			// “Could”, or what is still to come, shows a possibility whatever is taken away.
			!fact.clause.did.modal &&
			!(group === 'possible' && fact.clause.did.tense === 'future') &&
			// What somebody gives as an estimate is also a claim of theirs.
			!(group === 'estimated' && fact.said?.by !== undefined)
	);

function optionFor(group: Certainty, fact: Located<Fact>, { article }: Reading): Option {
	const { text, whyNot } = CERTAINTY_ANSWERS[group];
	const told = tellAfterColon(fact, article);
	const span = fact.spans[0] ?? null;
	const certainty = certaintyOf(fact);
	if (group === certainty)
		return { id: group, ...toKey({ text, why: `${asPresented(group)}: ${told}`, span }) };
	const label = labelFor(group, certainty);
	return {
		id: group,
		...toDistractor({ text, role: 'misread', label, why: `${whyNot} ${asItIs(fact, article)}`, span })
	};
}
