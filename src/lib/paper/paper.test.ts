import { expect, test } from 'vitest';
import { findSpans } from '../content/passage.ts';
import { story, passage } from '../formats/story.ts';
import { makeQuestion } from '../quiz/sample-questions.ts';
import { linesOf } from './lines.ts';
import { makePaper, passageOn } from './paper.ts';

const MEASURE = 60;
const evidence = findSpans(passage.text, 'A ferry for cyclists began to run on Thursday.');
const questions = Object.values(story).map(({ item, stem }) =>
	makeQuestion(item.format, { item, stems: [stem, 'Another wording?'], evidence })
);
const paper = makePaper(passage, questions, MEASURE);

test('each question stands there once, in one wording, with the lines that prove it', () => {
	expect(paper.questions.map(({ stem }) => stem)).toEqual(Object.values(story).map(({ stem }) => stem));
	const lines = linesOf(passage, MEASURE).flat();
	for (const { evidence } of paper.questions)
		for (const { quote, lines: at } of evidence) {
			const printed = lines.slice(at.first - 1, at.last).map(({ text }) => text);
			expect(printed.join(' ')).toContain(quote);
		}
});

test('the points are those of the quiz on the screen', () => {
	expect(paper.points).toBe(questions.length + 1);
	expect(paper.questions.find(({ id }) => id === 'two-part')?.points).toBe(2);
});

test('why the answer is right stands in the key once', () => {
	const why = 'The mayor says so.';
	const [said, unsaid] = makePaper(
		passage,
		[makeQuestion('a', { why: 'The text says so.' }), makeQuestion('b', { why })],
		MEASURE
	).questions;
	expect(said?.why).toBe('');
	expect(unsaid?.why).toBe(why);
});

test('the passage comes back from its lines', () => {
	expect(passageOn(paper)).toEqual(passage);
});
