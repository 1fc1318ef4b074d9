import { type Certainty, type Fact, SLOTS } from '../content/article.ts';
import { capitalise, slotEntity, tellAfterColon, tellBare } from '../content/realise.ts';
import type { Located, Reading } from '../content/reading.ts';
import { borrow, chooseSeveral } from '../distractors/candidate.ts';
import { mostAlike } from '../distractors/alike.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { isDisputed } from './how-sure.ts';
import { pairs } from './pairs.ts';

/** What nobody has settled yet. What is estimated or merely said stands between, and is no clear answer. */
const OPEN: readonly Certainty[] = ['alleged', 'believed', 'possible'];
/** What has not happened yet cannot be checked at all, and what somebody by name believes may be a matter of taste. */
function isOpen(fact: Fact, reading: Reading): boolean {
	const { said, clause } = fact;
	if (!said || !OPEN.includes(said.certainty)) return false;
	if (said.certainty === 'believed' && said.by !== undefined) return false;
	// “May have persuaded” is open in so many words, and what somebody contradicts may have been checked by them.
	return !clause.did.modal && clause.did.tense !== 'future' && !isDisputed(fact, reading);
}
/**
 * What somebody says of their own doing, or of its reason, is settled for them, and stands here without “by their own
 * account”.
 */
const isSettled = (fact: Fact, { article }: Reading): boolean =>
	(fact.said === undefined ||
		(fact.said.certainty === 'confirmed' && !fact.clause.why && slotEntity(fact, 'who') !== fact.said.by)) &&
	!fact.clause.did.not &&
	!TELLS_OF_DOUBT.test(tellBare(fact, article));

/** “Wright has doubts about the cloud” is a fact, and tells that something is open. */
const TELLS_OF_DOUBT =
	/\b(?:doubt\w*|open|unclear|uncertain\w*|unknown|unproved|unsolved|disput\w+|debat\w+|question\w*|myster\w+|nobody|none|never|no one)\b/i;

/**
 * Which of these would still have to be checked? All stand without their hedges. There are two to be found: the one
 * claim among plain statements would often be known by its sense.
 */
export const remainsToCheck = defineFamily('remains-to-check', {
	skill: 'evaluate',
	// Each claim stands in one question, among facts of its own: two with the same would be nearly the same.
	find(reading) {
		const { facts } = reading;
		const open = facts.filter((fact) => isOpen(fact, reading));
		const central = open.filter(({ weight }) => weight === 'central');
		const questions = pairs([...central, ...open.filter((fact) => !central.includes(fact))]).filter(
			([{ weight }]) => weight === 'central'
		);
		return questions.map((right, index) => ({
			id: right[0].id,
			right,
			settled: facts
				.filter((fact) => isSettled(fact, reading))
				.filter((_, place) => place % questions.length === index)
		}));
	},
	ask({ right, settled: all }, reading, random) {
		const { article } = reading;
		const settled = all
			.filter((other) => right.some((open) => isExact(open) === isExact(other)))
			.map((other) => borrow(other, textOf(other, reading), 'certainty-lowered', whySettled(other), reading));
		const wrong = mostAlike(textOf(right[0], reading), random.fork('candidates').shuffle(settled));
		const keys = right.map((open) =>
			keyOf(
				open,
				textOf(open, reading),
				reading,
				`The text does not say that this is certain: ${tellAfterColon(open, article)}`
			)
		);
		return draftOn(right, STEMS, chooseSeveral(keys, wrong, random.fork('order')), reading);
	}
});

const textOf = (fact: Located<Fact>, { article }: Reading): string => capitalise(tellBare(fact, article));

/** Whether a fact gives a date or a number: among others that give none, it would seem settled without the text. */
const isExact = ({ clause }: Fact): boolean =>
	SLOTS.some((slot) => {
		const value = slot === 'did' ? undefined : clause[slot];
		return value && ('time' in value || 'amount' in value);
	});

const whySettled = ({ said }: Fact): string =>
	said ? 'The text says that this is confirmed' : 'The text gives this as a fact';

const STEMS = [
	'According to the text, which of these are uncertain?',
	'According to the text, which of these statements are still open?',
	'A reporter wants to print only what is certain. According to the text, which of these statements still have to be checked?'
];
