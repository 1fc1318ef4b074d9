import { describe, expect, test } from 'vitest';
import type { Reading } from '../content/reading.ts';
import { offersOf, optionsOf, reasonsOf, spansOf } from '../formats/index.ts';
import { schemas } from '../formats/schemas.ts';
import { type Question, stemOf } from '../question.ts';
import { makeRandom } from '../random.ts';
import { readReading } from '../server/library.ts';
import type { Family } from './family.ts';

/** Real articles' texts: what every family is tried on. */
export const readings: readonly Reading[] = [
	readReading('north-korean-soldiers-in-kursk', 'b2'),
	readReading('north-korean-soldiers-in-kursk', 'a2'),
	readReading('marathon-of-1904', 'b2'),
	readReading('bath-toys-at-sea', 'b2')
].flatMap((reading) => reading ?? []);

export const ask = (family: Family, reading: Reading): Question[] =>
	family.generate(reading, makeRandom(`${reading.article.id}/${reading.level}`));

/** The question that a family asks about a subject of one of the texts; fails the test where there is none. */
export function questionOn(family: Family, subject: string): Question {
	const found = readings
		.flatMap((reading) => ask(family, reading))
		.find(({ id }) => id.endsWith(`/${family.name}/${subject}`));
	if (!found) throw new Error(`${family.name} asks nothing about ${subject}.`);
	return found;
}

export const keyText = (question: Question): string =>
	optionsOf(question.item).find(({ correct }) => correct)?.text ?? '';

/** How often somebody is right who knows which options are true of the text, and guesses among these. */
export function trueAmong(family: Family): number {
	const chances = readings
		.flatMap((reading) => ask(family, reading))
		.map(
			({ item }) =>
				1 / optionsOf(item).filter(({ correct, label }) => correct || label === 'overlooked').length
		);
	return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
}

/** What holds for every family: same seed, same questions; one right answer; a reason for all; evidence that stands. */
export function familyLaws(family: Family): void {
	// Not every text has a chain of causes, but a family that finds nothing in any of them is broken.
	const asked = readings.filter((reading) => ask(family, reading).length > 0);
	test(`${family.name} asks something`, () => {
		expect(asked.length).toBeGreaterThan(0);
	});

	describe.each(asked)(`${family.name}, $article.id $level`, (reading) => {
		const questions = ask(family, reading);

		test('it asks the same again for the same seed', () => {
			expect(ask(family, reading)).toEqual(questions);
		});

		test('no wording stands there twice', () => {
			for (const { id, stems } of questions) expect(new Set(stems).size, id).toBe(stems.length);
		});

		test('every question has an id of its own, made from the content', () => {
			const ids = questions.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids)
				expect(id.startsWith(`${reading.article.id}/${reading.level}/${family.name}/`)).toBe(true);
		});

		test('exactly one option is right where one can be chosen, and every answer has a reason', () => {
			for (const { id, item } of questions) {
				const right = optionsOf(item).filter(({ correct }) => correct);
				if (offersOf(item) === 'one-right' || offersOf(item) === 'fixed') expect(right, id).toHaveLength(1);
				for (const why of reasonsOf(item)) expect(why, id).toMatch(/[.?!]”?$/);
			}
		});

		test('all evidence and every place of an option is in the text', () => {
			for (const { id, evidence, item } of questions) {
				const spans = [...evidence, ...spansOf(item)];
				for (const { quote, start, end } of spans)
					expect(reading.passage.text.slice(start, end), id).toBe(quote);
			}
		});

		test('no sentence is shown twice as evidence', () => {
			for (const { id, evidence } of questions)
				expect(new Set(evidence.map(({ start, end }) => `${start}-${end}`)).size, id).toBe(evidence.length);
		});

		test('every item is one that its format can read', () => {
			for (const { item } of questions) expect(schemas[item.format].item.parse(item)).toEqual(item);
		});

		test('taking another fact away changes no wording of a question', () => {
			const kept = questions[0];
			// One that the question neither asks about nor takes a wrong answer from.
			const used = kept ? spansOf(kept.item) : [];
			const gone = reading.facts.findLast(
				({ id, spans }) =>
					!kept?.facts.includes(id) &&
					!spans.some(({ start, end }) => used.some((span) => span.start < end && start < span.end))
			);
			const fewer = ask(family, { ...reading, facts: reading.facts.filter((fact) => fact !== gone) });
			// A question may go when it loses a wrong option, so the first, which is not about the fact, has to stay.
			expect(fewer.map(({ id }) => id)).toContain(kept?.id);
			for (const question of fewer) {
				const before = questions.find(({ id }) => id === question.id);
				if (!before?.facts.some((id) => id === gone?.id))
					expect(stemOf(question), question.id).toBe(before && stemOf(before));
			}
			expect(fewer.every(({ id }) => questions.some((question) => question.id === id))).toBe(true);
		});
	});
}
