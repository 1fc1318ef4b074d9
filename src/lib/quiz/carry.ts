import type { Passage } from '../content/passage.ts';
import { answerOf, describe, frameOf, optionsOf, score, textsOf } from '../formats/index.ts';
import { type Question, stemOf } from '../question.ts';
import { prepare } from './select.ts';
import { proofsOf } from './evidence.ts';
import { type Answer, isAnswered, isChecked, type Session } from './session.ts';

/** What is left of a session after a correction of its text: so many of so many answers stayed. */
export interface Carried {
	session: Session;
	stayed: number;
	of: number;
}

/** A text as it is now, with the questions about it. */
interface Corrected {
	title: string;
	version: string;
	passage: Passage;
	bank: readonly Question[];
}

/** An open session as it goes on with a text that was corrected since it was begun. */
export function carryOver(session: Session, { title, version, passage, bank }: Corrected): Carried {
	const now = new Map(
		session.questions.map((question) => [question.id, askedNow(question, bank, session.seed)] as const)
	);
	const asked = [...now.values()].flatMap((question) => question ?? []);
	const proofs = session.mode === 'evidence' ? proofsOf(asked, passage) : undefined;
	const carried = carry(session, ({ id }) => now.get(id), {
		stands: (before, after, { found }) => {
			const proof = proofs?.[after.id];
			const isFirm = found === undefined || found === '' || found === proof;
			return (
				session.proofs?.[before.id] === proof && (!proof || (isFirm && quotes(before) === quotes(after)))
			);
		}
	});
	return { ...carried, session: { ...carried.session, title, version, ...(proofs && { proofs }) } };
}

/** A question as the bank has it now, worded and ordered as it was where that is possible. */
export function askedNow(question: Question, bank: readonly Question[], seed: string): Question | undefined {
	const now = bank.find(({ id }) => id === question.id);
	if (!now) return undefined;
	const stem = stemOf(question);
	const prepared = prepare(now, undefined, seed);
	return now.stems.includes(stem) ? { ...prepared, stems: [stem] } : prepared;
}

/**
 * Each question becomes what `nowOf` makes of it. An answer stays where its question still asks the same, and what was
 * answered still says the same; `stands` may ask for more. Other questions are asked anew, unless their answers have
 * counted already; what is not asked any more is left out.
 */
export function carry(
	session: Session,
	nowOf: (question: Question) => Question | undefined,
	{ stands = () => true }: { stands?: (before: Question, after: Question, answer: Answer) => boolean } = {}
): Carried {
	const carried = session.questions.map((before) => {
		const after = nowOf(before);
		const answer = session.answers[before.id];
		const stays = after && answer && isSame(before, after, answer) && stands(before, after, answer);
		const isOver = !after || (!stays && isChecked(session, before.id));
		return { before, after: isOver ? undefined : after, answer: stays ? answer : undefined };
	});
	const questions = carried.flatMap(({ after }) => after ?? []);
	const answers = carried.flatMap(({ before, answer }) => (answer ? [[before.id, answer] as const] : []));
	const left = { ...session, questions, answers: Object.fromEntries(answers), at: 0 };
	const before = carried.slice(0, session.at).filter(({ after }) => after).length;
	return {
		session: { ...left, at: before },
		stayed: countAnswered(left),
		of: countAnswered(session)
	};
}

const countAnswered = (session: Session): number =>
	session.questions.filter(({ id }) => isAnswered(session, id)).length;

/** Whether two forms of a question ask the same, and an answer to the one is as good an answer to the other. */
function isSame(before: Question, after: Question, { response }: Answer): boolean {
	return (
		stemOf(before) === stemOf(after) &&
		before.item.format === after.item.format &&
		saidBy(before) === saidBy(after) &&
		(response === undefined ||
			(describe(before.item, response) === describe(after.item, response) &&
				JSON.stringify(score(before.item, response)) === JSON.stringify(score(after.item, response))))
	);
}

/** What a reader sees, and what is right, in whatever order it stands. */
const saidBy = ({ item }: Question): string =>
	JSON.stringify([
		frameOf(item),
		answerOf(item),
		textsOf(item).toSorted(),
		optionsOf(item)
			.map(({ id, text, correct }) => [id, text, correct].join())
			.toSorted()
	]);

const quotes = ({ evidence }: Question): string => evidence.map(({ quote }) => quote).join('\n');
