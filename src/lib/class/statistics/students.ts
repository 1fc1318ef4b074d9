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
	results.students.map((student) => {
		const skills = bySkill([student], results);
		return {
			name: student.name,
			...together(Object.values(skills)),
			answered: student.answers.filter((answer) => answer !== null).length,
			asked: student.asked.filter(Boolean).length,
			skills,
			errors: repeated(student)
		};
	});

/** How the class did by skill. What was left open counts as nothing earned; what was not asked does not count. */
export function bySkill(students: readonly ClassStudent[], { items }: ClassResults): Record<Skill, Earned> {
	const points = { retrieve: none(), infer: none(), integrate: none(), evaluate: none() };
	for (const { answers, asked } of students)
		for (const [at, { skill, possible }] of items.entries()) {
			if (!asked[at]) continue;
			points[skill].earned += answers[at]?.earned ?? 0;
			points[skill].possible += possible;
		}
	return {
		retrieve: together([points.retrieve]),
		infer: together([points.infer]),
		integrate: together([points.integrate]),
		evaluate: together([points.evaluate])
	};
}

/** The skills that were asked about at all. */
export const askedSkills = ({ items }: ClassResults): Skill[] =>
	SKILLS.filter((skill) => items.some((item) => item.skill === skill));

const none = () => ({ earned: 0, possible: 0 });

function together(points: readonly { earned: number; possible: number }[]): Earned {
	const earned = sum(points.map(({ earned }) => earned));
	const possible = sum(points.map(({ possible }) => possible));
	return { earned, possible, share: possible > 0 ? earned / possible : undefined };
}

function repeated({ answers }: ClassStudent): { label: ErrorLabel; count: number }[] {
	const labels = answers.flatMap((answer) => answer?.errors ?? []);
	return [...new Set(labels)]
		.map((label) => ({ label, count: labels.filter((other) => other === label).length }))
		.filter(({ count }) => count > 1)
		.sort((a, b) => b.count - a.count);
}
