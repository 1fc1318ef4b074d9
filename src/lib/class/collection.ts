import { keyOf, optionsOf, pickedSpans, worthOf } from '../formats/index.ts';
import { type Question, stemOf } from '../question.ts';
import type { Assignment } from './assignment.ts';
import { type ClassText, questionsFor } from './ask.ts';
import type { Checked } from './check.ts';
import type { HandIn } from './hand-in.ts';
import type { ClassItem, ClassResults } from './results.ts';
import { sameName } from './student.ts';

/** A hand-in as the teacher keeps it: the code itself, so that it can be marked anew at any time. */
export interface Kept {
	code: string;
	handIn: HandIn;
	/** The teacher has looked at it and lets it count. */
	accepted: boolean;
}

/**
 * What becomes of a hand-in: it counts; it is set aside for a later one of the same name; it looks changed; or it
 * belongs to another version of the text.
 */
export type Standing = 'counts' | 'earlier' | 'doubtful' | 'other-version';

export interface Row extends Kept {
	standing: Standing;
	checked: Checked;
}

/** Says of every hand-in whether it counts. The last one of a student does, whatever order they came in. */
export function standingsOf(kept: readonly Kept[], check: (handIn: HandIn) => Checked): Row[] {
	const rows = kept.map((one) => ({ ...one, checked: check(one.handIn) }));
	const isSound = ({ checked }: { checked: Checked }) => checked.ok && checked.doubts.length === 0;
	const last = new Map<string, Kept>();
	for (const row of rows.filter((row) => isSound(row) && !row.accepted)) {
		const name = sameName(row.handIn.name);
		const before = last.get(name);
		if (!before || before.handIn.ended <= row.handIn.ended) last.set(name, row);
	}
	const latest = new Set(last.values());
	return rows.map((row) => {
		const standing = (): Standing => {
			if (!row.checked.ok) return 'other-version';
			if (row.accepted) return 'counts';
			if (!isSound(row)) return 'doubtful';
			return latest.has(row) ? 'counts' : 'earlier';
		};
		return { ...row, standing: standing() };
	});
}

/** The class as a table: the hand-ins that count, by name, and every question that one of them was asked. */
export function resultsOf(
	rows: readonly Row[],
	{ assignment, id, texts }: { assignment: Assignment; id: string; texts: readonly ClassText[] }
): ClassResults {
	const counted = rows
		.flatMap(({ standing, checked, handIn }) =>
			standing === 'counts' && checked.ok
				? [{ name: handIn.name, answers: new Map(checked.answers.map((one) => [one.question.id, one])) }]
				: []
		)
		.sort((a, b) => a.name.localeCompare(b.name));
	// As the students saw them, where all saw the same.
	const shown = assignment.own
		? []
		: assignment.texts.flatMap((assigned, at) => {
				const text = texts[at];
				return text ? questionsFor(assignment, assigned, text, id) : [];
			});
	const questions = new Map(shown.map((question) => [question.id, question]));
	for (const { answers } of counted)
		for (const { question } of answers.values())
			if (!questions.has(question.id)) questions.set(question.id, question);
	const ids = [...questions.keys()];
	return {
		items: [...questions.values()].map(toItem),
		students: counted.map(({ name, answers }) => ({
			name,
			answers: ids.map((id) => answers.get(id)?.answer ?? null),
			asked: ids.map((id) => answers.has(id))
		}))
	};
}

const toItem = (question: Question): ClassItem => ({
	id: question.id,
	stem: stemOf(question),
	skill: question.skill,
	possible: worthOf(question.item),
	options: optionsOf(question.item).map(({ id, text, correct, label }) => ({
		id,
		text,
		correct,
		...(label && { label })
	})),
	toPick: pickedSpans(question.item, keyOf(question.item)),
	// Two facts may be proved by the same words: nobody wants to read them twice.
	evidence: question.evidence.filter(
		({ start, end }, at, all) => all.findIndex((span) => span.start === start && span.end === end) === at
	)
});
