import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { ask, familyLaws, questionOn, readings } from './laws.ts';

familyLaws(contrast);

const rightSentences = (subject: string): string[] => {
	const { item } = questionOn(contrast, subject);
	if (item.format !== 'sentence') throw new Error(`${subject} is not answered with a sentence.`);
	return item.candidates.filter(({ correct }) => correct).map(({ span }) => span.quote);
};

test('a contrast is asked from both sides', () => {
	expect(rightSentences('accusers/russia-silent')).toEqual([expect.stringContaining('silent')]);
	expect(rightSentences('russia-silent/accusers')).toEqual([expect.stringContaining('accus')]);
});

test('the sentence to be found is not the one that says the statement', () => {
	for (const reading of readings)
		for (const { item, facts } of ask(contrast, reading)) {
			const asked = reading.facts.find(({ id }) => id === facts[0]);
			const right = item.format === 'sentence' ? item.candidates.filter(({ correct }) => correct) : [];
			expect(right).toHaveLength(1);
			for (const { span } of right)
				expect(asked?.spans.some(({ start, end }) => start < span.end && span.start < end)).toBe(false);
		}
});

test('where several things go against a statement, it is not asked which one does', () => {
	for (const { article, ...reading } of readings)
		for (const { facts } of ask(contrast, { article, ...reading })) {
			const against = article.relations.filter(
				({ type, from, to }) =>
					['contrasts-with', 'despite', 'contradicts'].includes(type) && [from, to].includes(facts[0] ?? '')
			);
			expect(against).toHaveLength(1);
		}
});
