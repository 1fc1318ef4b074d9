import type { Skill } from '../skill.ts';
import type { ClassResults } from './results.ts';
import { type ItemFigures, itemFigures } from './statistics/item.ts';
import { type Reteach, reteachOf } from './statistics/reteach.ts';
import {
	askedSkills,
	bySkill,
	type Earned,
	studentFigures,
	type StudentFigures
} from './statistics/students.ts';
import { tableOf } from './statistics/table.ts';
import { type Reliability, reliabilityOf } from './statistics/whole.ts';

/** All that the answers of a class say, in numbers. */
export interface Statistics {
	students: StudentFigures[];
	skills: { skill: Skill; earned: Earned }[];
	items: ItemFigures[];
	reteach: Reteach[];
	reliability: Reliability;
}

/**
 * Reads the answers of a class (classical test theory, as in Crocker and Algina 1986, Introduction to Classical and
 * Modern Test Theory). What the numbers do not allow is left out, with the reason.
 */
export function statisticsOf(results: ClassResults): Statistics {
	const items = itemFigures(results);
	const earned = bySkill(results.students, results);
	return {
		students: studentFigures(results),
		skills: askedSkills(results).map((skill) => ({ skill, earned: earned[skill] })),
		items,
		reteach: reteachOf(items),
		reliability: reliabilityOf(tableOf(results))
	};
}
