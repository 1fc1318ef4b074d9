import { type Article, type Certainty, type Fact, SLOTS } from '../content/article.ts';
import type { Reading } from '../content/reading.ts';
import { capitalise, isOfWords, tell, tellAfterColon, tellBare } from '../content/realise.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { labelFor } from '../distractors/variants.ts';
import { once } from '../language/once.ts';
import { withProof } from './candidates.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';

/** How a degree of certainty is offered as an answer, and why it is wrong where it is not the right one. */
export const CERTAINTY_ANSWERS: Record<Certainty, { text: string; whyNot: string }> = {
	confirmed: { text: 'As a fact', whyNot: 'The text does not say that this is certain.' },
	reported: { text: 'As a report', whyNot: 'The text does not say that this was reported.' },
	estimated: { text: 'As an estimate', whyNot: 'Nobody is said to have worked this out roughly.' },
	believed: { text: 'As a belief', whyNot: 'The text does not say that anybody believes this.' },
	alleged: { text: 'As a claim', whyNot: 'The text does not give this as anybody’s claim.' },
	denied: { text: 'As denied', whyNot: 'Nobody in the text denies this.' },
	possible: { text: 'As a possibility', whyNot: 'The text does not just call this possible.' }
};

/**
 * What is offered beside each degree. Neighbours that a careful reader could defend are never set against each other:
 * what one side claims is often called its belief, and “about 600” an estimate.
 */
const WRONG: Record<Exclude<Certainty, 'confirmed'>, readonly Certainty[]> = {
	reported: ['confirmed', 'believed', 'possible', 'denied'],
	estimated: ['confirmed', 'possible', 'denied'],
	believed: ['confirmed', 'reported', 'possible', 'denied'],
	alleged: ['confirmed', 'possible', 'denied'],
	denied: ['confirmed', 'possible'],
	possible: ['confirmed', 'reported', 'alleged', 'denied']
};
/**
 * What somebody by name believes may be called a report of theirs, and the other way round; what they call possible, a
 * claim of theirs.
 */
const NOT_BY_NAME: Partial<Record<Certainty, readonly Certainty[]>> = {
	reported: ['believed'],
	believed: ['reported'],
	possible: ['reported', 'alleged']
};

/**
 * How sure is the text: known, estimated, claimed? The statement stands without its hedge, which is the answer. What it
 * is about, and the few degrees that stand clearly apart, let a guesser choose well; so the sentence is asked for as well.
 */
export const howSure = defineFamily('how-sure', {
	skill: 'evaluate',
	find: (reading) => reading.facts.filter((fact) => isClearCut(fact) && !isDisputed(fact, reading)),
	ask(fact, reading, random) {
		// There are more facts than claims in a text, and “as a fact” would be right more often than by chance.
		if (!fact.said && random.fork('asked').int(ONE_IN) > 0) return undefined;
		const certainty = certaintyOf(fact);
		const hedged = fact.said ? fact : random.fork('hedged').pick(hedgedFacts(reading).filter(fits(fact)));
		const offered = hedged ? degreesBeside(hedged, reading) : [];
		const told = tellAfterColon(fact, reading.article);
		const why = `${asPresented(certainty)}: ${told}`;
		const span = fact.spans[0] ?? null;
		const wrong = offered.flatMap((other): Candidate[] => {
			if (other === certainty) return [];
			const { text, whyNot } = CERTAINTY_ANSWERS[other];
			const why = `${whyNot} ${asItIs(fact, reading.article)}`;
			return [{ text, role: 'misread', label: labelFor(other, certainty), why, span }];
		});
		const key = keyOf(fact, CERTAINTY_ANSWERS[certainty].text, reading, why);
		const claim = tellBare(fact, reading.article);
		const stems = [
			`How does the text present the statement that ${claim}?`,
			`In what way does the text present the statement that ${claim}?`,
			`“${capitalise(claim)}.” How does the text present this statement?`
		];
		const item = withProof(chooseAmong(key, wrong, random, reading.passage), fact, reading);
		return draftOn([fact], stems, item, reading, why);
	}
});

/** Of the facts that the text states in its own voice, one in so many is asked about. */
const ONE_IN = 3;

/** The degrees that this text has: any other is never right in it, and is soon known as filling. */
const found = once(
	(reading: Reading): ReadonlySet<Certainty> =>
		new Set(reading.facts.filter((fact) => !isNeverAsked(fact, reading)).map(certaintyOf))
);

/** A denial of what another claims, or by name: as a degree it would be offered again and again, and never be right. */
const isNeverAsked = (fact: Fact, reading: Reading): boolean =>
	certaintyOf(fact) === 'denied' && (!isClearCut(fact) || isDisputed(fact, reading));

/** The degrees among which that of a hedged fact has to be found. */
function degreesBeside(fact: Fact, reading: Reading): readonly Certainty[] {
	const certainty = certaintyOf(fact);
	if (certainty === 'confirmed') return [];
	const isByName = fact.said?.by !== undefined;
	const others = WRONG[certainty].filter((other) => !isByName || !NOT_BY_NAME[certainty]?.includes(other));
	return [certainty, ...others.filter((other) => found(reading).has(other))];
}

/** The hedged facts that are asked about. A plain fact is offered what one of them is, so that no set tells which is right. */
const hedgedFacts = once((reading: Reading): readonly Fact[] =>
	reading.facts.filter(
		(fact) =>
			certaintyOf(fact) !== 'confirmed' &&
			isClearCut(fact) &&
			!isDisputed(fact, reading) &&
			degreesBeside(fact, reading).length > FEWEST
	)
);
const FEWEST = 2;

/** Only a number could be an estimate, and what has a date is sooner taken for a fact than what has none. */
const fits =
	(plain: Fact) =>
	(hedged: Fact): boolean =>
		has('time', plain) === has('time', hedged) &&
		(certaintyOf(hedged) !== 'estimated' || has('amount', plain));

const has = (key: 'time' | 'amount', { clause }: Fact): boolean =>
	SLOTS.some((slot) => slot !== 'did' && key in (clause[slot] ?? {}));

/** How sure a fact is; what the text says in its own voice is confirmed. */
export const certaintyOf = ({ said }: Fact): Certainty => said?.certainty ?? 'confirmed';

/** What the text says instead of what it does not: “The text gives it as a fact: …” */
export const asItIs = (fact: Fact, article: Article): string =>
	fact.said ? tell(fact, article) : `The text gives it as a fact: ${tellAfterColon(fact, article)}`;

/** “The text presents this as a claim” */
export const asPresented = (certainty: Certainty): string =>
	`The text presents this ${CERTAINTY_ANSWERS[certainty].text.replace('As', 'as')}${certainty === 'confirmed' ? ', with no sign of doubt' : ''}`;

/** A named source's plain word (“Lee says”) is neither known nor a report: who-claims asks about that. */
export function isClearCut({ said, weight, clause }: Fact): boolean {
	// “Might raise” says in the question how sure it is.
	if (clause.did.modal) return false;
	// “The statement that Russia confirmed that …”: whose statement is it?
	if (isOfWords({ clause })) return false;
	// What the text says in its own voice is worth asking about where it matters.
	if (!said) return weight === 'central';
	return said.by === undefined || !['reported', 'confirmed'].includes(said.certainty);
}

/** What one believes and another denies has no single degree. */
export const isDisputed = ({ id }: Fact, { article }: Reading): boolean =>
	article.relations.some(({ type, from, to }) => type === 'contradicts' && (from === id || to === id));
