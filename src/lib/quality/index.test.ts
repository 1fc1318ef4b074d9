import { describe, expect, it } from 'vitest';
import { exampleReading, numberQuestion, soundQuestions } from './examples.ts';
import { checks, runChecks } from './index.ts';

describe('checks', () => {
	it.each(soundQuestions.map((question) => [question.family, question]))(
		'let a sound question pass: %s',
		(_, question) => {
			expect(runChecks(question, exampleReading)).toBeUndefined();
		}
	);

	it('have names of their own', () => {
		const names = checks.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(names.length).toBeGreaterThanOrEqual(20);
	});

	it('name the check that refused a question, and say why', () => {
		const question = { ...numberQuestion, stems: [...numberQuestion.stems, 'Ruiz counted lorries.'] };
		expect(runChecks(question, exampleReading)).toEqual({
			check: 'unfocused-stem',
			reason: '“Ruiz counted lorries.” does not end in a question mark.'
		});
	});
});
