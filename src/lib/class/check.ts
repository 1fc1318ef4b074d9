import {
	blank,
	chosenIn,
	describe,
	errorsIn,
	type FormatName,
	type Item,
	pickedSpans,
	type Responses,
	score,
	worthOf
} from '../formats/index.ts';
import { parseResponse } from '../formats/schemas.ts';
import { oncePerText } from '../language/once.ts';
import type { Question } from '../question.ts';
import { type Assignment, seedFor } from './assignment.ts';
import { type ClassText, markOf, questionsFor } from './ask.ts';
import { type HandIn, roundPoints } from './hand-in.ts';
import type { ClassAnswer } from './results.ts';

/** Why a hand-in looks changed by hand. None is a proof: whoever can read the page can also write a good one. */
export type Doubt = 'points' | 'questions' | 'answers' | 'seed' | 'times';

/**
 * So many variants are drawn again to see whether their questions are the ones that were asked. It takes some
 * hundredths of a second for each, and nobody teaches more students at once.
 */
const MOST_DRAWN = 200;

export interface Answered {
	question: Question;
	/** Null where it was left open, or where what was handed in is no answer to it. */
	answer: ClassAnswer | null;
}

export type Checked =
	/** Made with a text that the site does not have any more: what it answers cannot be marked. */
	| { ok: false; problem: 'other-version' }
	| { ok: true; answers: Answered[]; earned: number; possible: number; doubts: Doubt[] };

/** Marks hand-ins of one assignment from their answers, and looks whether they fit together. */
export function makeChecker(assignment: Assignment, id: string, texts: readonly ClassText[]) {
	const banks = texts.map(
		({ bank }) => new Map(bank.map((question) => [markOf(question.id), markerOf(question)]))
	);
	const expected = new Map<string, string>();

	/** The questions of a seed; `undefined` where that would take too long to find out. */
	const expectedFor = (seed: string): string | undefined => {
		if (expected.has(seed) || expected.size === MOST_DRAWN) return expected.get(seed);
		const drawn = assignment.texts.flatMap((assigned, at) => {
			const text = texts[at];
			return text ? questionsFor(assignment, assigned, text, seed).map(({ id }) => markOf(id)) : [];
		});
		expected.set(seed, drawn.join());
		return expected.get(seed);
	};

	return (handIn: HandIn): Checked => {
		const fits =
			handIn.texts.length === texts.length &&
			handIn.texts.every(({ version }, at) => version === texts[at]?.version);
		if (!fits) return { ok: false, problem: 'other-version' };

		const seed = seedFor(assignment, id, handIn.name);
		const given = handIn.texts.flatMap(({ answers }, at) =>
			answers.map(([mark, response]) => {
				const marker = banks[at]?.get(mark);
				return { mark, marker, marked: response && marker?.mark(JSON.stringify(response)) };
			})
		);
		const answers = given.flatMap(({ marker, marked }) =>
			marker ? [{ question: marker.question, answer: marked?.answer ?? null }] : []
		);
		const earned = roundPoints(answers.reduce((sum, { answer }) => sum + (answer?.earned ?? 0), 0));
		const marks = given.map(({ mark }) => mark).join();
		const doubts: Record<Doubt, boolean> = {
			points: earned !== roundPoints(handIn.points),
			questions: answers.length < given.length || marks !== (expectedFor(seed) ?? marks),
			answers: given.some(({ marked }) => marked && !marked.fits),
			seed: handIn.seed !== seed,
			times: handIn.ended < handIn.began
		};
		const possible = given.reduce((sum, { marker }) => sum + (marker?.worth ?? 0), 0);
		return { ok: true, answers, earned, possible, doubts: DOUBTS.filter((doubt) => doubts[doubt]) };
	};
}

const DOUBTS: readonly Doubt[] = ['points', 'questions', 'answers', 'seed', 'times'];

/** What becomes of the answers to one question. Most of a class give one of a few answers: each is looked at once. */
const markerOf = (question: Question) => ({
	question,
	worth: worthOf(question.item),
	mark: oncePerText((json) => {
		const given: unknown = JSON.parse(json);
		const response = parseResponse(question.item, given);
		return {
			answer: response ? markedAnew(question.item, response) : null,
			fits: response !== undefined && fitsItem(question.item, given)
		};
	})
});

function markedAnew<F extends FormatName>(item: Item<F>, response: Responses[F]): ClassAnswer | null {
	const result = score(item, response);
	if (result.status !== 'scored') return null;
	return {
		earned: result.earned,
		possible: result.possible,
		chosen: chosenIn(item, response),
		picked: pickedSpans(item, response),
		errors: errorsIn(item, response),
		said: describe(item, response) ?? ''
	};
}

/** A response may be unfinished, but not name what the item does not have. */
function fitsItem(item: Item, given: unknown): boolean {
	if (typeof given !== 'object' || given === null) return false;
	const parts = Object.keys(blank(item));
	const known = idsIn(item);
	return (
		Object.keys(given).every((key) => parts.includes(key)) &&
		// What is typed names nothing.
		(known.length === 0 ||
			Object.values(given)
				.flatMap(namesIn)
				.every((name) => known.includes(name)))
	);
}

/** Every id within an item, however deep. */
function idsIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
	return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** All that a part of a response names. */
function namesIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	const keys = Array.isArray(value) ? [] : Object.keys(value);
	return [...keys, ...Object.values(value).flatMap(namesIn)];
}
