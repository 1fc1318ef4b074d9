import type { Certainty, Fact } from '../content/article.ts';
import { capitalise, slotEntity, tellAfterColon, tellBare } from '../content/realise.ts';
import { borrow, chooseAmong } from '../distractors/candidate.ts';
import { mostAlike } from '../distractors/alike.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';

/** What nobody has settled yet. What is estimated or merely said stands between, and is no clear answer. */
const OPEN: readonly Certainty[] = ['alleged', 'believed', 'possible'];
/** What has not happened yet cannot be checked at all, and what somebody by name believes may be a matter of taste. */
const isOpen = ({ said, clause }: Fact): boolean =>
	said !== undefined &&
	OPEN.includes(said.certainty) &&
	!(said.certainty === 'believed' && said.by !== undefined) &&
	// “May have persuaded” is open in so many words.
	!clause.did.modal &&
	clause.did.tense !== 'future';
/** What somebody says of their own doing is settled for them, and stands here without “by their own account”. */
const isSettled = (fact: Fact): boolean =>
	fact.said === undefined ||
	(fact.said.certainty === 'confirmed' && slotEntity(fact, 'who') !== fact.said.by);

/** Which of these would still have to be checked, and which is settled? All stand without their hedges. */
export const remainsToCheck = defineFamily('remains-to-check', {
	skill: 'evaluate',
	find: (reading) =>
		reading.facts.filter((fact) => fact.weight === 'central' && (isOpen(fact) || isSettled(fact))),
	ask(fact, reading, random) {
		const { article, facts, passage } = reading;
		const isKeyOpen = isOpen(fact);
		const text = capitalise(tellBare(fact, article));
		const lead = isKeyOpen ? 'The text does not treat this as settled' : settled(fact);
		const why = `${lead}: ${tellAfterColon(fact, article)}`;
		const wrong = facts
			.filter(isKeyOpen ? isSettled : isOpen)
			.map((other) =>
				borrow(
					other,
					capitalise(tellBare(other, article)),
					isKeyOpen ? 'certainty-lowered' : 'certainty-raised',
					isKeyOpen ? settled(other) : 'The text leaves this open',
					reading
				)
			);
		const key = keyOf(fact, text, reading, why);
		const item = chooseAmong(key, mostAlike(text, wrong), random, passage);
		return draftOn([fact], isKeyOpen ? STEMS.open : STEMS.settled, item, reading, why);
	}
});

const settled = ({ said }: Fact): string =>
	said ? 'The text says that this is confirmed' : 'The text says this as a fact';

const STEMS = {
	open: [
		'Going by the text, which of these claims would still have to be checked?',
		'Which of these claims does the text leave open?',
		'A reporter prints only what is known. Which of these claims needs a check before that?'
	],
	settled: [
		'Going by the text, which of these may be printed as a fact?',
		'Which of these statements does the text treat as settled?',
		'A reporter prints only what is known. Which of these is ready to be printed?'
	]
};
