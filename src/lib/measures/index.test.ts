import { describe, expect, it } from 'vitest';
import { exampleReading, right, soundQuestions, withOptions, wrong } from '../quality/examples.ts';
import { measure, spread } from './index.ts';

const texts = [{ reading: exampleReading, questions: soundQuestions }];
const figure = (id: string, questions = soundQuestions) =>
	measure([{ reading: exampleReading, questions }]).find((one) => one.id === id);

describe('measure', () => {
	it('says for every figure whether it is within its bar', () => {
		for (const { value, least, most, met } of measure(texts))
			expect(met).toBe(value >= least && value <= most);
		expect(figure('no-flaw')).toMatchObject({ value: 1, met: true });
		// Only the closing and the lorries are central, and the closing is not asked about at all.
		expect(figure('central-facts')).toMatchObject({ value: 0, met: false });
	});

	it('fails a bank whose right answers are the longest', () => {
		const telling = withOptions(right('Traffic that was heavy'), wrong('Rain'), wrong('Heat'), wrong('Age'));
		expect(figure('longest-right', [telling])).toMatchObject({ value: 1, met: false });
		expect(figure('key-length', [telling])?.met).toBe(false);
	});
});

describe('spread', () => {
	it('counts the questions of all texts', () => {
		expect(spread([...texts, ...texts])).toMatchObject({
			questions: 8,
			skills: { retrieve: 4, evaluate: 4 },
			options: { 4: 4, 3: 2, 0: 2 }
		});
	});
});
