import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBank } from '../bank.ts';
import { keyOf, optionsOf, score, worthOf } from '../formats/index.ts';
import { onceIn } from '../language/once.ts';
import { Question } from '../question-schema.ts';
import { SKILLS } from '../skill.ts';
import { readLibrary, readReading } from '../server/library.ts';
import { assemble } from './assemble.ts';
import { defaultBlueprint } from './default-blueprint.ts';
import { quotas } from './quotas.ts';
import { clash, type Profile, profileOf } from './gives-away.ts';
import { choiceOf, makeQuestion, sentenceItem, spanAt, verdictItem } from './sample-questions.ts';

/** Banks of questions that speak of different things, so that none gives another away. */
const banks = fc
	.array(
		fc.record({
			family: fc.constantFrom('who', 'why', 'supported', 'how-sure', 'find'),
			skill: fc.constantFrom(...SKILLS),
			fact: fc.integer({ min: 0, max: 12 }),
			start: fc.integer({ min: 0, max: 2000 }),
			format: fc.constantFrom('choice', 'choice', 'choice', 'verdict', 'sentence')
		}),
		{ maxLength: 50 }
	)
	.map((rows) =>
		rows.map(({ family, skill, fact, start, format }, index) => {
			const wrong = ['an', 'bo', 'cy'].map((name) => `${name}${index}`);
			const choice = choiceOf(`key${index}`, wrong);
			return makeQuestion(`q${index}`, {
				family,
				skill,
				facts: [`fact${fact}`],
				stems: [`Who saw thing${index}?`, `Which person saw thing${index}?`],
				item: format === 'verdict' ? verdictItem : format === 'sentence' ? sentenceItem : choice,
				evidence: [spanAt(start)]
			});
		})
	);
const sizes = fc.constantFrom(1, 5, 10, 15);
const seeds = fc.string({ minLength: 1, maxLength: 8 });
const forAll = (law: (bank: Question[], n: number, seed: string) => void) =>
	fc.assert(fc.property(banks, sizes, seeds, law), { numRuns: 300 });
const countBy = (quiz: readonly Question[], keys: (question: Question) => readonly string[]): number[] => {
	const counts = new Map<string, number>();
	for (const key of quiz.flatMap(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts.values()];
};
const formatCount = (quiz: readonly Question[], format: string) =>
	quiz.filter(({ item }) => item.format === format).length;

describe('a quiz from any bank', () => {
	it('is the same for the same bank, blueprint and seed, in whatever order the bank stands', () => {
		forAll((bank, n, seed) => {
			const quiz = assemble(bank, defaultBlueprint(n), seed);
			expect(assemble([...bank].reverse(), defaultBlueprint(n), seed)).toEqual(quiz);
		});
	});
	it('takes each question once and no more than are asked for', () => {
		forAll((bank, n, seed) => {
			const ids = assemble(bank, defaultBlueprint(n), seed).map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.length).toBeLessThanOrEqual(n);
			expect(ids.length).toBeGreaterThan(bank.length === 0 ? -1 : 0);
		});
	});
	it('asks at most twice about a fact, and two of ten as verdicts or for sentences', () => {
		forAll((bank, n, seed) => {
			const quiz = assemble(bank, defaultBlueprint(n), seed);
			expect(Math.max(0, ...countBy(quiz, ({ facts }) => facts))).toBeLessThanOrEqual(2);
			const most = Math.ceil(2 * Math.max(1, n / 10));
			expect(formatCount(quiz, 'verdict')).toBeLessThanOrEqual(most);
			expect(formatCount(quiz, 'sentence')).toBeLessThanOrEqual(most);
		});
	});
	it('keeps out what the blueprint does not want', () => {
		forAll((bank, n, seed) => {
			const quiz = assemble(bank, { ...defaultBlueprint(n), formats: { verdict: 0, sentence: 1 } }, seed);
			expect(formatCount(quiz, 'verdict')).toBe(0);
			expect(formatCount(quiz, 'sentence')).toBeLessThanOrEqual(Math.ceil(Math.max(1, n / 10)));
		});
	});
	it('never puts two together of which one gives the other away', () => {
		forAll((bank, n, seed) => {
			// Each fourth question shows the key of the one before it.
			const risky = bank.map((question, index) =>
				index % 4 === 3
					? { ...question, facts: bank[index - 1]?.facts ?? [], stems: [`Where is key${index - 1}?`] }
					: question
			);
			const profiles = assemble(risky, defaultBlueprint(n), seed).map(profileOf);
			profiles.forEach((a, i) => profiles.slice(i + 1).forEach((b) => expect(clash(a, b)).toBe(false)));
		});
	});
	it('stays short only when every question left would break a rule', () => {
		forAll((bank, n, seed) => {
			const free = bank.map((question, index) => ({
				...question,
				facts: [`own${index}`],
				item: choiceOf(`key${index}`, ['an', 'bo'])
			}));
			expect(assemble(free, defaultBlueprint(n), seed)).toHaveLength(Math.min(n, free.length));
		});
	});
	it('goes from easy to hard, one wording each, with the options of the bank in some order', () => {
		forAll((bank, n, seed) => {
			const quiz = assemble(bank, defaultBlueprint(n), seed);
			const levels = quiz.map(({ skill }) => SKILLS.indexOf(skill));
			expect(levels).toEqual([...levels].sort((a, b) => a - b));
			for (const question of quiz) {
				const source = bank.find(({ id }) => id === question.id);
				expect(question.stems).toHaveLength(1);
				expect(source?.stems).toContain(question.stems[0]);
				const ids = (item: Question['item']) => optionsOf(item).map(({ id }) => id);
				expect(ids(question.item).sort()).toEqual(source && ids(source.item).sort());
			}
		});
	});
	it('keeps its other questions as they were when one that it does not choose is added', () => {
		forAll((bank, n, seed) => {
			const added = makeQuestion('added', { skill: 'infer', stems: ['Who saw thing99?'] });
			const quiz = assemble(bank, defaultBlueprint(n), seed);
			const more = assemble([...bank, added], defaultBlueprint(n), seed);
			if (!more.some(({ id }) => id === 'added')) expect(more).toEqual(quiz);
		});
	});
});

/** The whole of every text that the project ships, so that no reader ever draws a poor quiz. */
describe.each(readLibrary().flatMap(({ id, levels }) => levels.map(({ level }) => [id, level] as const)))(
	'a quiz of ten from %s, %s',
	(id, level) => {
		const reading = readReading(id, level);
		if (!reading) throw new Error(`There is no text ${level} of ${id}.`);
		const { questions } = makeBank(reading);
		const quizzes = Array.from({ length: 1000 }, (_, seed) =>
			assemble(questions, defaultBlueprint(10), `seed-${seed}`)
		);

		// What is broken is collected: to call on “expect” for each of ten thousand questions takes longer than to check them.
		it('has ten different questions for each of a thousand seeds', () => {
			expect(quizzes.filter((quiz) => new Set(quiz.map(({ id }) => id)).size !== 10)).toEqual([]);
			for (const question of quizzes[0] ?? []) expect(Question.parse(question)).toEqual(question);
		});
		it('keeps its limits, and its shares to within one question', () => {
			const quota = quotas(defaultBlueprint(10));
			const broken = quizzes.flatMap((quiz, seed) => {
				const limited = {
					'about one fact': Math.max(...countBy(quiz, ({ facts }) => facts)),
					verdicts: formatCount(quiz, 'verdict'),
					sentences: formatCount(quiz, 'sentence')
				};
				const skewed = SKILLS.filter(
					(skill) => Math.abs(quiz.filter((question) => question.skill === skill).length - quota[skill]) > 1
				);
				const over = Object.entries(limited).filter(([, count]) => count > 2);
				return [...over, ...skewed].map((what) => ({ seed, what }));
			});
			expect(broken).toEqual([]);
		});
		it('draws on at least three quarters of the text', () => {
			const length = reading.passage.text.length;
			const quarters = quizzes.map(
				(quiz) =>
					new Set(
						quiz.flatMap(({ evidence }) => evidence.map(({ start }) => Math.floor((4 * start) / length)))
					).size
			);
			expect(Math.min(...quarters)).toBeGreaterThanOrEqual(3);
		});
		it('never gives one answer away in another question', () => {
			// A quiz shows one wording of a question, and its options in another order: no other words. Many quizzes show
			// the same, and the same two together.
			const profiles = new Map<string, Profile>();
			const profileIn = (question: Question) => {
				const shown = `${question.id} ${question.stems.join(' ')}`;
				const profile = profiles.get(shown) ?? profileOf(question);
				profiles.set(shown, profile);
				return profile;
			};
			const doClash = onceIn(clash);
			const broken = quizzes.filter((quiz) => {
				const shown = quiz.map(profileIn);
				return shown.some((a, i) => shown.slice(i + 1).some((b) => doClash(a, b)));
			});
			expect(broken).toEqual([]);
		});
		it('earns full marks with its keys', () => {
			const short = quizzes.flat().filter(({ item }) => {
				const result = score(item, keyOf(item));
				const all = worthOf(item);
				return result.status !== 'scored' || result.earned !== all || result.possible !== all;
			});
			expect(short).toEqual([]);
		});
		it('differs from seed to seed', () => {
			const sets = quizzes.map((quiz) =>
				quiz
					.map(({ id }) => id)
					.sort()
					.join(' ')
			);
			expect(new Set(sets).size).toBeGreaterThan(900);
		});
	}
);

it('is tried on every text of the library', () => {
	expect(readLibrary().flatMap(({ levels }) => levels).length).toBeGreaterThan(1);
});
