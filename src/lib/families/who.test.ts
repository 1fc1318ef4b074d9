import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, keyText, questionOn, readings } from './laws.ts';
import { who } from './who.ts';
import { wordings } from './wordings.ts';

familyLaws(who);

test('it asks for a country by “which country”, never by a bare “who”', () => {
	const question = questionOn(who, 'nk-admitted/who');
	expect(question.stems[0]).toBe(
		'According to the text, which country admitted on Monday that its army had joined the war?'
	);
	for (const stem of question.stems) expect(stem).toMatch(/which country/i);
	expect(keyText(question)).toBe('North Korea');
});

test('a name that may be known from elsewhere is asked for by the word of the text, or of its source', () => {
	for (const { id, stems } of readings.flatMap((reading) => ask(who, reading)))
		for (const stem of stems)
			expect(stem, id).toMatch(/the text,|the text says,|according to|is right,|account|\b(?:do|does|did) /i);
	expect(questionOn(who, 'condemned/who').stems).toHaveLength(3);
});

test('a preposition stays behind', () => {
	const reading = readings.find(({ article }) => article.id === 'north-korean-soldiers-in-kursk');
	const fact = reading?.facts.find(({ id }) => id === 'storm-corps');
	expect(reading && fact && wordings(fact, 'what', reading.article)[0]).toBe(
		'Which unit are the North Korean soldiers believed to belong to?'
	);
});

test('a name in the question is no option', () => {
	const options = optionsOf(questionOn(who, 'condemned/who').item).map(({ text }) => text);
	expect(options).not.toContain('North Korea');
});
