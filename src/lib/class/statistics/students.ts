import type { ErrorLabel } from '../../content/article.ts';
import { SKILLS, type Skill } from '../../skill.ts';
import type { ClassResults, ClassStudent } from '../results.ts';
import { sum } from './arithmetic.ts';

/** What was earned of what could be: nothing is made of nothing. */
export interface Earned {
	earned: number;
	possible: number;
	share: number | undefined;
}

export interface StudentFigures extends Earned {
	name: string;
	/** How many of the questions that were asked got an answer. */
	answered: number;
	asked: number;
	skills: Record<Skill, Earned>;
	/** What went wrong more than once, most often first. */
	errors: { label: ErrorLabel; count: number }[];
}

export const studentFigures = (results: ClassResults): StudentFigures[] =>
	results.students.map((student) => ({
		name: student.name,
		...earnedBy([student], results, () => true),
		answered: student.answers.filter((answer) => answer !== null).length,
		asked: student.asked.filter(Boolean).length,
		skills: bySkill([student], results),
		errors: repeated(student)
	}));

/** How the class did by skill. */
export const bySkill = (students: readonly ClassStudent[], results: ClassResults): Record<Skill, Earned> => ({
	retrieve: earnedBy(students, results, (skill) => skill === 'retrieve'),
	infer: earnedBy(students, results, (skill) => skill === 'infer'),
	integrate: earnedBy(students, results, (skill) => skill === 'integrate'),
	evaluate: earnedBy(students, results, (skill) => skill === 'evaluate')
});

/** The skills that were asked about at all. */
export const askedSkills = ({ items }: ClassResults): Skill[] =>
	SKILLS.filter((skill) => items.some((item) => item.skill === skill));

/** What was left open counts as nothing earned; what was not asked does not count. */
function earnedBy(
	students: readonly ClassStudent[],
	{ items }: ClassResults,
	counts: (skill: Skill) => boolean
): Earned {
	const cells = students.flatMap(({ answers, asked }) =>
		items.flatMap(({ skill, possible }, at) =>
			asked[at] && counts(skill) ? [{ earned: answers[at]?.earned ?? 0, possible }] : []
		)
	);
	const [earned, possible] = [
		sum(cells.map(({ earned }) => earned)),
		sum(cells.map(({ possible }) => possible))
	];
	return { earned, possible, share: possible > 0 ? earned / possible : undefined };
}

function repeated({ answers }: ClassStudent): { label: ErrorLabel; count: number }[] {
	const labels = answers.flatMap((answer) => answer?.errors ?? []);
	return [...new Set(labels)]
		.map((label) => ({ label, count: labels.filter((other) => other === label).length }))
		.filter(({ count }) => count > 1)
		.sort((a, b) => b.count - a.count);
}
