import type { Certainty, Fact } from '../content/article.ts';
import { capitalise, slotEntity, tell, tellBare } from '../content/realise.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { lowerThe } from '../distractors/other-entities.ts';
import { mostAlike } from '../distractors/alike.ts';
import { defineFamily } from './family.ts';

/** What nobody has settled yet. What is estimated or merely said stands between, and is no clear answer. */
const OPEN: readonly Certainty[] = ['alleged', 'believed', 'possible'];
const isOpen = ({ said }: Fact): boolean => said !== undefined && OPEN.includes(said.certainty);
/** What somebody says of their own doing is settled for them, and stands here without “by their own account”. */
const isSettled = (fact: Fact): boolean =>
	fact.said === undefined ||
	(fact.said.certainty === 'confirmed' && slotEntity(fact, 'who') !== fact.said.by);

/** Which of these would still have to be checked, and which is settled? All stand without their hedges. */
export const remainsToCheck = defineFamily('remains-to-check', {
	skill: 'evaluate',
	find: (reading) =>
		reading.facts.filter((fact) => fact.weight === 'central' && (isOpen(fact) || isSettled(fact))),
	ask(fact, { article, facts, passage }, random) {
		const isKeyOpen = isOpen(fact);
		const text = capitalise(tellBare(fact, article));
		const why = `${isKeyOpen ? 'The text does not treat this as settled' : 'The text says this as a fact'}: ${lowerThe(tell(fact, article))}`;
		const wrong = facts.filter(isKeyOpen ? isSettled : isOpen).map((other): Candidate => ({
			text: capitalise(tellBare(other, article)),
			role: 'borrowed',
			label: isKeyOpen ? 'certainty-lowered' : 'certainty-raised',
			why: `${isKeyOpen ? 'The text says this as a fact' : 'The text leaves this open'}: ${lowerThe(tell(other, article))}`,
			span: other.spans[0] ?? null
		}));
		const key = { text, why, span: fact.spans[0] ?? null };
		const item = chooseAmong(key, mostAlike(text, wrong), random, passage);
		return (
			item && {
				facts: [fact.id],
				stems: isKeyOpen ? STEMS.open : STEMS.settled,
				item,
				evidence: fact.spans,
				why
			}
		);
	}
});

const STEMS = {
	open: [
		'Going by the text, which of these claims would still have to be checked?',
		'Which of these claims does the text leave open?',
		'A reporter prints only what is known. Which of these claims has to be checked first?'
	],
	settled: [
		'Going by the text, which of these may one print as a fact?',
		'Which of these statements does the text treat as settled?',
		'A reporter prints only what is known. Which of these is ready to be printed?'
	]
};
