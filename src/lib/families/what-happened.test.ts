import { expect, test } from 'vitest';
import type { Fact } from '../content/article.ts';
import type { Reading } from '../content/reading.ts';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, keyText, questionOn, readings } from './laws.ts';
import { whatHappened } from './what-happened.ts';

familyLaws(whatHappened);

test('the wrong answers are what others did', () => {
	const question = questionOn(whatHappened, 'lucas-strychnine');
	expect(keyText(question)).toBe('Treated Hicks with a poison');
	for (const { correct, label } of optionsOf(question.item))
		expect(label).toBe(correct ? null : 'wrong-actor');
});

/** The articles, with Russia’s word for what it did in the one on Kursk. */
const confirmed = (said?: Fact['said']): Reading[] =>
	readings.map((reading) => ({
		...reading,
		facts: reading.facts.map((fact) => (said && fact.id === 'russia-confirmed' ? { ...fact, said } : fact))
	}));

test('a deed that is tied to its own actor is offered for nobody else', () => {
	// North Korea admitted that “its army” had joined the war, and Russia did not.
	const asked = confirmed()
		.flatMap((reading) => ask(whatHappened, reading))
		.filter(({ id }) => id.endsWith('/russia-confirmed'));
	expect(asked.length).toBeGreaterThan(0);
	const texts = asked.flatMap(({ item }) => optionsOf(item).map(({ text }) => text));
	expect(texts.filter((text) => /\bits\b|Russia/.test(text))).toEqual([]);
});

test('what a country did is not offered for a person', () => {
	const stems = confirmed()
		.flatMap((reading) => ask(whatHappened, reading))
		.flatMap(({ stems }) => stems);
	expect(stems).toContain('According to the text, which of these did Russia do?');
	// Nobody else in that text is a person, and one organisation is too little to choose from.
	expect(stems).not.toContain('According to the text, which of these did Lee do?');
});

test('what somebody says of their own doing is asked for by their own account', () => {
	const stems = confirmed({ by: 'russia', certainty: 'reported' })
		.flatMap((reading) => ask(whatHappened, reading))
		.flatMap(({ stems }) => stems);
	expect(stems).toContain('By its own account, which of these did Russia do?');
});
