import type { Span } from '../content/passage.ts';
import type { Reading } from '../content/reading.ts';
import type { Question, Skill } from '../question.ts';
import type { Random } from '../random.ts';
import type { Draft } from './draft.ts';

/** One way of asking. It owns what it asks about, its wording, its wrong answers and its explanation. */
export interface Family {
	name: string;
	skill: Skill;
	generate(reading: Reading, random: Random): Question[];
}

interface FamilySpec<Subject extends { id: string }> {
	skill: Skill;
	/** Everything in the reading that this family could ask about. The id may hold `fact/slot`. */
	find(reading: Reading): Subject[];
	/** One question about one subject, or nothing when a fair one cannot be made. */
	ask(subject: Subject, reading: Reading, random: Random): Draft | undefined;
}

/** Every question draws from a stream of its own, so that adding a family or a fact changes no other question. */
export function defineFamily<Subject extends { id: string }>(
	name: string,
	{ skill, find, ask }: FamilySpec<Subject>
): Family {
	return {
		name,
		skill,
		generate: (reading, random) =>
			find(reading).flatMap((subject) => {
				const draft = ask(subject, reading, random.fork(`${name}/${subject.id}`));
				const id = `${reading.article.id}/${reading.level}/${name}/${subject.id}`;
				return draft && draft.stems.length > 0 && draft.evidence.length > 0
					? [{ id, family: name, skill, ...draft, evidence: distinct(draft.evidence) }]
					: [];
			})
	};
}

/** Two facts may be proved by one sentence, which is shown once. */
const distinct = (spans: readonly Span[]): Span[] =>
	spans.filter(({ start, end }, index) => {
		const first = spans.findIndex((other) => other.start === start && other.end === end);
		return first === index;
	});
