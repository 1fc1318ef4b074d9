import { CERTAINTIES, type Certainty, type Fact, SLOTS } from '../content/article.ts';
import { tellAfterColon, tellBare } from '../content/realise.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';

/** How a degree of certainty is offered as an answer, and why it is wrong where it is not the right one. */
export const CERTAINTY_ANSWERS: Record<Certainty, { text: string; whyNot: string }> = {
	confirmed: { text: 'As a fact', whyNot: 'The text does not treat this as settled' },
	reported: { text: 'As a report', whyNot: 'No report is named as the basis' },
	estimated: { text: 'As an estimate', whyNot: 'Nobody is said to have worked this out roughly' },
	believed: { text: 'As a belief', whyNot: 'The text does not say that somebody merely believes this' },
	alleged: { text: 'As a claim', whyNot: 'The text does not leave this as one side’s unproved claim' },
	denied: { text: 'As a denial', whyNot: 'Nobody in the text denies this' },
	possible: {
		text: 'As a possibility',
		whyNot: 'The text does not speak of something that may or may not happen'
	}
};

/** Neighbours on the scale that a careful reader could defend are never set against each other. */
const TOO_NEAR: Partial<Record<Certainty, readonly Certainty[]>> = {
	reported: ['alleged'],
	alleged: ['reported'],
	estimated: ['believed', 'reported'],
	believed: ['estimated']
};

/** Hardly ever the right answer, and soon known not to be: offered only where they are right. */
const RARE: readonly Certainty[] = ['denied', 'possible'];

/** How sure is the text: known, estimated, claimed? The statement stands without its hedge, which is the answer. */
export const howSure = defineFamily('how-sure', {
	skill: 'evaluate',
	find: (reading) => reading.facts.filter(isClearCut),
	ask(fact, reading, random) {
		const certainty = fact.said?.certainty ?? 'confirmed';
		const told = tellAfterColon(fact, reading.article);
		const why = `${asPresented(certainty)}: ${told}`;
		const span = fact.spans[0] ?? null;
		const wrong = CERTAINTIES.filter((other) => isFair(other, certainty, fact)).map((other): Candidate => {
			const isRaised = CERTAINTIES.indexOf(other) < CERTAINTIES.indexOf(certainty);
			const { text, whyNot } = CERTAINTY_ANSWERS[other];
			const label = isRaised ? 'certainty-raised' : 'certainty-lowered';
			return { text, role: 'misread', label, why: `${whyNot}: ${told}`, span };
		});
		const key = keyOf(fact, CERTAINTY_ANSWERS[certainty].text, reading, why);
		const claim = tellBare(fact, reading.article);
		const stems = [
			`How does the text present the statement that ${claim}?`,
			`How does the text treat the statement that ${claim}?`,
			`How does the text put forward the statement that ${claim}?`
		];
		return draftOn([fact], stems, chooseAmong(key, wrong, random, reading.passage), reading, why);
	}
});

/** “The text presents this as a claim” */
export const asPresented = (certainty: Certainty): string =>
	`The text presents this ${CERTAINTY_ANSWERS[certainty].text.replace('As', 'as')}`;

/** A named source's plain word (“Lee says”) is neither known nor a report: who-claims asks about that. */
export function isClearCut({ said, weight }: Fact): boolean {
	// What the text says in its own voice is worth asking about where it matters.
	if (!said) return weight === 'central';
	return said.by === undefined || !['reported', 'confirmed'].includes(said.certainty);
}

/** An estimate is only a tempting answer where there is a number. */
function isFair(other: Certainty, key: Certainty, { clause, said }: Fact): boolean {
	const hasAmount = SLOTS.some((slot) => {
		const value = slot === 'did' ? undefined : clause[slot];
		return value !== undefined && 'amount' in value;
	});
	// What somebody gives as an estimate is also a claim of theirs, which leaves little else to offer.
	const isOnesEstimate = key === 'estimated' && said?.by !== undefined;
	if (isOnesEstimate && other === 'alleged') return false;
	if (other === key || (RARE.includes(other) && !isOnesEstimate) || TOO_NEAR[key]?.includes(other))
		return false;
	return other !== 'estimated' || hasAmount;
}
