import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { SKILLS } from '../skill.ts';
import { makeQuestion } from '../quiz/sample-questions.ts';
import { VARIANTS } from './choice.ts';
import { variantOf } from './variants.ts';

const quiz = SKILLS.flatMap((skill) =>
	[1, 2, 3].map((number) => makeQuestion(`${skill}-${number}`, { skill }))
);
const [a, b, c] = VARIANTS.map((variant) => variantOf(quiz, variant, '7'));
const ids = (questions: typeof quiz = []) => questions.map(({ id }) => id);
const order = (questions: typeof quiz = []) =>
	questions.map(({ item }) =>
		optionsOf(item)
			.map(({ id }) => id)
			.join('')
	);

test('form A is the quiz itself; all forms ask the same, and the same form is always the same', () => {
	expect(a).toEqual(quiz);
	for (const form of [b, c]) expect(ids(form).toSorted()).toEqual(ids(quiz).toSorted());
	expect(variantOf(quiz, 'b', '7')).toEqual(b);
});

test('no two forms have a question in the same place, and easier skills still come first', () => {
	for (const [index] of quiz.entries())
		expect(new Set([a, b, c].map((form) => form?.[index]?.id)).size).toBe(VARIANTS.length);
	for (const form of [a, b, c])
		expect(form?.map(({ skill }) => skill)).toEqual(quiz.map(({ skill }) => skill));
});

test('options stand in another order, except where their order means something', () => {
	expect(order(b)).not.toEqual(order(quiz));
	expect(order(c)).not.toEqual(order(b));
	const ordered = quiz.map((question) =>
		question.item.format === 'choice' ? { ...question, item: { ...question.item, ordered: true } } : question
	);
	expect(new Set(order(variantOf(ordered, 'b', '7')))).toEqual(new Set(order(ordered)));
});
