import { expect, test } from 'vitest';
import { stemOf } from '../question.ts';
import { choiceOf, makeQuestion } from '../quiz/sample-questions.ts';
import { readReading } from '../server/library.ts';
import { makeBank } from '../bank.ts';
import { choose, planReview } from './plan.ts';
import { makeAttempt } from './sample-log.ts';
import { schedule } from './schedule.ts';

const words = ['Ann built it', 'Ben sold it', 'Cleo drew it', 'Dan lost it'];
const question = (id: string, fact: string, more = {}) =>
	makeQuestion(id, {
		facts: [fact],
		stems: [`Question ${id}?`],
		item: choiceOf(`${words[id.charCodeAt(0) % 4]} ${id}`, ['One', 'Two']),
		...more
	});
const plan = (bank: ReturnType<typeof question>[], attempts: ReturnType<typeof makeAttempt>[], size = 10) =>
	planReview(schedule(attempts, { retention: 90 }), { bankOf: () => bank, attempts, size, seed: 's' });
const asked = (item: string, fact: string, stem: string) => makeAttempt(item, { item, stem, facts: [fact] });

test('a fact is asked about by another question than the last time', () => {
	const bank = [question('a', 'eel'), question('b', 'eel')];
	const [next] = plan(bank, [asked('a', 'eel', 'Question a?')]);
	expect(next?.question.id).toBe('b');
});

test('what was asked least comes before the rest', () => {
	const bank = [question('a', 'eel'), question('b', 'eel'), question('c', 'eel')];
	const attempts = [
		asked('a', 'eel', 'Question a?'),
		asked('c', 'eel', 'Question c?'),
		asked('c', 'eel', 'Question c?')
	];
	expect(plan(bank, attempts)[0]?.question.id).toBe('b');
});

test('with one question alone, other words are found; with one wording alone, another question of the same skill', () => {
	const twice = question('a', 'eel', { stems: ['Question a?', 'Again: question a?'] });
	const seen = [asked('a', 'eel', 'Question a?')];
	expect(plan([twice], seen)[0]?.question.stems).toEqual(['Again: question a?']);
	const other = question('b', 'pike');
	const [standIn] = plan([question('a', 'eel'), question('c', 'x', { skill: 'infer' }), other], seen);
	expect(standIn).toMatchObject({ standsIn: true, question: { id: 'b' } });
	expect(plan([question('a', 'eel')], seen)).toEqual([]);
});

test('a fact that an earlier question of the review speaks for is not asked about again', () => {
	const bank = [question('a', 'eel', { facts: ['eel', 'pike'] })];
	const seen = [asked('x', 'eel', 'x'), asked('y', 'pike', 'y')];
	expect(plan(bank, seen)).toHaveLength(1);
});

test('a text that is gone, or asks nothing about a fact, is left out', () => {
	const attempts = [asked('a', 'eel', 'x')];
	const cards = schedule(attempts, { retention: 90 });
	expect(planReview(cards, { bankOf: () => undefined, attempts, size: 5, seed: '' })).toEqual([]);
});

test('a review keeps to few texts as long as they have enough to ask', () => {
	const at = (article: string, count: number) =>
		Array.from({ length: count }, (_, index) => makeAttempt(`${article}-${index}`, { article }));
	const cards = schedule([...at('a', 4), ...at('b', 4), ...at('c', 4), ...at('d', 4)], { retention: 90 });
	expect(new Set(choose(cards, 5).map(({ article }) => article)).size).toBe(3);
	const thin = schedule([...at('a', 1), ...at('b', 1), ...at('c', 1), ...at('d', 1)], { retention: 90 });
	expect(choose(thin, 4)).toHaveLength(4);
});

test('over a real bank, ten reviews in a row never use the same wording of a fact twice in a row', () => {
	const reading = readReading('london-smog-1952');
	const bank = reading ? makeBank(reading).questions : [];
	const facts = [...new Set(bank.flatMap(({ facts }) => facts))];
	let attempts = facts.map((fact) => {
		const first = bank.find((question) => question.facts.includes(fact));
		return asked(first?.id ?? '', fact, first ? stemOf(first) : '');
	});
	let standIns = 0;
	for (let round = 0; round < 10; round++) {
		const cards = schedule(attempts, { retention: 90 });
		const last = new Map(cards.map(({ fact, stem }) => [fact, stem]));
		const review = planReview(cards, { bankOf: () => bank, attempts, size: 20, seed: `${round}` });
		expect(review).toHaveLength(20);
		for (const { card, question } of review) expect(stemOf(question)).not.toBe(last.get(card.fact));
		standIns += review.filter(({ standsIn }) => standsIn).length;
		attempts = [
			...attempts,
			...review.map(({ card, question }, index) =>
				makeAttempt(`${round}/${index}`, {
					item: question.id,
					stem: stemOf(question),
					facts: [...new Set([...question.facts, card.fact])]
				})
			)
		];
	}
	expect(standIns).toBeLessThan(30);
});
