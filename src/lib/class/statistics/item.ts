import type { ErrorLabel } from '../../content/article.ts';
import type { ClassAnswer, ClassItem, ClassResults } from '../results.ts';
import { correlation, correlationInterval, mean, shareInterval, sum } from './arithmetic.ts';
import { type Figure, figure, missing, STUDENTS_FOR_CORRELATION, STUDENTS_FOR_OPTIONS } from './figure.ts';
import { type Table, tableOf, wholeOf } from './table.ts';

/** What became of one option. */
export interface OptionFigures {
	id: string;
	text: string;
	correct: boolean;
	label: ErrorLabel | undefined;
	count: number;
	/** Of those who were asked. */
	share: number;
	/** A wrong option that fewer than one in twenty took, so that it might as well not be there; unknown for few students. */
	idle: boolean | undefined;
	/** A wrong option that better students took more than the key: the key may be wrong, or the wording. */
	suspicious: boolean;
}

/** How many picked one sentence of the text. */
export interface Pick {
	quote: string;
	correct: boolean;
	count: number;
	/** Of those who were asked. */
	share: number;
}

/** What became of one item. */
export interface ItemFigures {
	item: ClassItem;
	/** How many were asked, and how many of them answered. */
	asked: number;
	answered: number;
	/** The share of its points that was earned. */
	facility: Figure;
	discrimination: Figure;
	options: OptionFigures[];
	/** The sentences that were picked, most often first, and those that should have been. */
	picks: Pick[];
	/** What went wrong, most often first, for items without a list of options too. */
	errors: { label: ErrorLabel; count: number }[];
}

export function itemFigures(results: ClassResults): ItemFigures[] {
	const table = tableOf(results);
	return results.items.map((item, at) => figuresOf(item, at, results, table));
}

function figuresOf(item: ClassItem, at: number, { students }: ClassResults, table: Table): ItemFigures {
	const asked = students.filter((student) => student.asked[at]);
	const answers = asked.flatMap(({ answers }) => answers[at] ?? []);
	const labels = answers.flatMap(({ errors }) => errors);
	return {
		item,
		asked: asked.length,
		answered: answers.length,
		facility: facilityOf(
			table.flatMap((row) => row[at] ?? []),
			item.possible
		),
		discrimination: discriminationOf(table, at),
		options: item.options.map((option) => {
			const count = answers.filter(({ chosen }) => chosen.includes(option.id)).length;
			const share = asked.length === 0 ? 0 : count / asked.length;
			const isKnown = !option.correct && asked.length >= STUDENTS_FOR_OPTIONS;
			return {
				...{ id: option.id, text: option.text, correct: option.correct, label: option.label },
				...{ count, share },
				idle: isKnown ? share < IDLE : undefined,
				suspicious: !option.correct && drawsBetter(option.id, at, students, table)
			};
		}),
		picks: picksOf(item, answers, asked.length),
		errors: [...new Set(labels)]
			.map((label) => ({ label, count: labels.filter((other) => other === label).length }))
			.sort((a, b) => b.count - a.count)
	};
}

function picksOf({ toPick }: ClassItem, answers: readonly ClassAnswer[], asked: number): Pick[] {
	const picked = answers.flatMap(({ picked }) => picked);
	const sentences = new Map([...toPick, ...picked].map((span) => [span.start, span]));
	return [...sentences.values()]
		.map(({ quote, start }) => {
			const count = picked.filter((other) => other.start === start).length;
			const correct = toPick.some((other) => other.start === start);
			return { quote, correct, count, share: asked === 0 ? 0 : count / asked };
		})
		.sort((a, b) => b.count - a.count);
}

/** Below this share of the students a wrong option does not work (Haladyna and Downing 1993, EPM 53). */
export const IDLE = 0.05;

/** Facility, or difficulty: the mean share of the points that was earned (Crocker and Algina 1986, chapter 14). */
export function facilityOf(points: readonly number[], possible: number): Figure {
	if (points.length === 0 || possible === 0) return missing('nobody');
	const value = mean(points) / possible;
	return { ok: true, value, ...shareInterval(Math.max(0, Math.min(1, value)), points.length) };
}

/**
 * The corrected point-biserial discrimination: how the points of an item go with those of all the others. With the item
 * left in the total it would go with itself (Henrysson 1963, Psychometrika 28).
 */
export function discriminationOf(table: Table, at: number): Figure {
	const whole = wholeOf(table);
	if (!whole) return missing('variants');
	if (whole.length < STUDENTS_FOR_CORRELATION) return missing('few-students');
	if ((whole[0]?.length ?? 0) < 2) return missing('few-items');
	const r = restCorrelation(whole, at);
	return r === undefined ? figure(r) : { ok: true, value: r, ...correlationInterval(r, whole.length) };
}

/** How something goes with the points of all other items: by default the points of the item itself. */
export function restCorrelation(
	whole: readonly (readonly number[])[],
	at: number,
	what: readonly number[] = whole.map((row) => row[at] ?? 0)
): number | undefined {
	return correlation(
		what,
		whole.map((row) => sum(row) - (row[at] ?? 0))
	);
}

/** Whether those who chose an option did better on all else than those who answered rightly. */
function drawsBetter(id: string, at: number, students: ClassResults['students'], table: Table): boolean {
	const whole = wholeOf(table);
	if (!whole || whole.length < STUDENTS_FOR_CORRELATION) return false;
	const chose = students.map(({ answers }) => (answers[at]?.chosen.includes(id) ? 1 : 0));
	const [wrong, right] = [restCorrelation(whole, at, chose), restCorrelation(whole, at)];
	return wrong !== undefined && right !== undefined && wrong > right && wrong > 0;
}
