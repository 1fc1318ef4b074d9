import { expect, test } from 'vitest';
import { paragraphOf, sentencesOf, type Span } from '../content/passage.ts';
import { optionsOf } from '../formats/index.ts';
import { headline } from './headline.ts';
import { ask, familyLaws, keyText, questionOn, readings, trueAmong } from './laws.ts';

familyLaws(headline);

test('a headline has no full stop, and keeps whose word it is', () => {
	const options = optionsOf(questionOn(headline, 'better-fighters').item);
	expect(options.every(({ text }) => !text.endsWith('.'))).toBe(true);
	expect(keyText(questionOn(headline, 'better-fighters'))).toMatch(/, the NIS believes$/);
	expect(keyText(questionOn(headline, 'sent-total'))).toBe(
		'North Korea sent about 18,000 soldiers to the Kursk area, Lee says'
	);
});

test('one that is surer than the text is wrong', () => {
	const labels = readings
		.flatMap((reading) => ask(headline, reading))
		.flatMap(({ item }) => optionsOf(item).map(({ label }) => label));
	expect(labels).toContain('certainty-raised');
});

test('the first paragraph is not asked about as a whole: it tells what begins every such story', () => {
	const stems = readings.flatMap((reading) => ask(headline, reading)).flatMap(({ stems }) => stems);
	expect(stems.some((stem) => /(to|Read) the \w+ paragraph/.test(stem))).toBe(true);
	expect(stems.filter((stem) => /(to|Read) the first paragraph/.test(stem))).toEqual([]);
});

test('it is short enough for a newspaper, and does not begin with its source', () => {
	for (const reading of readings)
		for (const question of ask(headline, reading)) {
			const words = keyText(question).split(' ').length;
			expect(words, question.id).toBeLessThanOrEqual(reading.article.plain ? 16 : 14);
			for (const { text } of optionsOf(question.item)) expect(text, question.id).not.toMatch(/^According to/);
		}
});

test('the question names a sentence or a paragraph, and no other option is proved there', () => {
	for (const { passage, ...reading } of readings)
		for (const { id, stems, evidence, item, focus } of ask(headline, { passage, ...reading })) {
			const names = focus ? /the \w+ sentence of the \w+ paragraph/ : /(to|Read) the \w+ paragraph/;
			for (const stem of stems) expect(stem, id).toMatch(names);
			const partsOf = (span: Span) => (focus ? sentencesOf(passage, span) : [paragraphOf(passage, span)]);
			const pointedAt = evidence.flatMap(partsOf);
			for (const { label, span } of optionsOf(item))
				if (label === 'overlooked' && span)
					for (const part of partsOf(span)) expect(pointedAt, id).not.toContain(part);
		}
	expect(trueAmong(headline)).toBeLessThanOrEqual(1 / 3);
});

test('the day or the year is left out, where something is said without it', () => {
	expect(keyText(questionOn(headline, 'first-found'))).toBe(
		'First toys reported to have come ashore in Alaska'
	);
});
