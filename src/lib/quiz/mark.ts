import type { ErrorLabel } from '../content/article.ts';
import { errorsIn, worthOf } from '../formats/index.ts';
import { type Question, SKILLS, type Skill } from '../question.ts';
import { asksProof, hasFound, pointsFor, responseTo, type Session } from './session.ts';

export interface Points {
	earned: number;
	possible: number;
}

/** What a whole quiz earned, and what its wrong answers have in common. */
export interface Mark extends Points {
	/** How many questions earned full marks. */
	right: number;
	bySkill: { skill: Skill; points: Points }[];
	/** Errors by label, most frequent first. */
	errors: { label: ErrorLabel; times: number }[];
	/** Questions without full marks, unanswered ones among them: what a retry asks again. */
	missed: Question[];
	/** Evidence first: how often the sentence that proves the answer was found. It stands beside the points. */
	evidence?: { found: number; of: number };
}

export function mark(session: Session): Mark {
	const results = session.questions.map((question) => ({ question, ...pointsOf(session, question) }));
	const skills = SKILLS.filter((skill) => session.questions.some((question) => question.skill === skill));
	const asked = session.questions.filter(({ id }) => asksProof(session, id));
	return {
		...(asked.length > 0 && {
			evidence: { found: asked.filter(({ id }) => hasFound(session, id)).length, of: asked.length }
		}),
		...total(results),
		right: results.filter(({ earned, possible }) => earned === possible).length,
		bySkill: skills.map((skill) => ({
			skill,
			points: total(results.filter(({ question }) => question.skill === skill))
		})),
		errors: errorsOf(session),
		missed: results.filter(({ earned, possible }) => earned < possible).map(({ question }) => question)
	};
}

/** An unanswered question earns nothing and counts as possible: it is open, not wrong. */
const pointsOf = (session: Session, { id, item }: Question): Points =>
	pointsFor(session, id) ?? { earned: 0, possible: worthOf(item) };

const total = (all: readonly Points[]): Points => ({
	earned: all.reduce((sum, { earned }) => sum + earned, 0),
	possible: all.reduce((sum, { possible }) => sum + possible, 0)
});

function errorsOf(session: Session): Mark['errors'] {
	const times = new Map<ErrorLabel, number>();
	for (const { id, item } of session.questions) {
		const response = responseTo(session, id);
		for (const label of response ? errorsIn(item, response) : [])
			times.set(label, (times.get(label) ?? 0) + 1);
	}
	return [...times].map(([label, times]) => ({ label, times })).sort((a, b) => b.times - a.times);
}
