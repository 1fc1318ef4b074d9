import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, keyText, questionOn, readings } from './laws.ts';
import { whatHappened } from './what-happened.ts';

familyLaws(whatHappened);

test('the wrong answers are what others did', () => {
	const question = questionOn(whatHappened, 'russia-confirmed');
	expect(keyText(question)).toBe('Confirmed that North Koreans were taking part in the war');
	for (const { correct, label } of optionsOf(question.item))
		expect(label).toBe(correct ? null : 'wrong-actor');
});

test('a deed that is tied to its own actor is offered for nobody else', () => {
	// North Korea admitted “its army’s part”, and South Korea did not.
	const texts = optionsOf(questionOn(whatHappened, 'russia-confirmed').item).map(({ text }) => text);
	expect(texts.filter((text) => /\bits\b|Russia/.test(text))).toEqual([]);
});

test('what a country did is not offered for a person', () => {
	const stems = readings.flatMap((reading) => ask(whatHappened, reading)).flatMap(({ stems }) => stems);
	expect(stems).toContain('According to the text, what did Russia do?');
	// Nobody else in that text is a person, and one organisation is too little to choose from.
	expect(stems).not.toContain('According to the text, what did Lee do?');
});

test('what somebody says of their own doing is asked for by their own account', () => {
	const stems = readings.flatMap((reading) => {
		const said = { by: 'russia', certainty: 'reported' as const };
		const facts = reading.facts.map((fact) => (fact.id === 'russia-confirmed' ? { ...fact, said } : fact));
		return ask(whatHappened, { ...reading, facts }).flatMap(({ stems }) => stems);
	});
	expect(stems).toContain('By its own account, what did Russia do?');
});
