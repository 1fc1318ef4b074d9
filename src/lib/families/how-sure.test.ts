import { expect, test } from 'vitest';
import { isSaidAgain } from '../distractors/elsewhere.ts';
import { sentencesOf } from '../content/passage.ts';
import { optionsOf } from '../formats/index.ts';
import { CERTAINTY_ANSWERS, howSure } from './how-sure.ts';
import { ask, familyLaws, keyText, questionOn, readings } from './laws.ts';

familyLaws(howSure);

test.each([
	['cremated', 'As a report'],
	['casualties-total', 'As an estimate'],
	['storm-corps', 'As a belief'],
	['avoid-capture', 'As a claim'],
	['afloat', 'As a possibility']
])('%s is presented %s', (fact, answer) => {
	expect(keyText(questionOn(howSure, fact))).toBe(answer);
});

test('what the statement itself calls possible is not asked about', () => {
	const asked = readings.flatMap((reading) => ask(howSure, reading)).map(({ id }) => id);
	expect(asked.filter((id) => id.endsWith('/more-troops'))).toEqual([]);
});

test('a surer answer is labelled as raised, a weaker one as lowered', () => {
	const label = (fact: string, text: string) =>
		optionsOf(questionOn(howSure, fact).item).find((option) => option.text === text)?.label;
	expect(label('cremated', 'As a fact')).toBe('certainty-raised');
	expect(label('cremated', 'As a possibility') ?? label('cremated', 'As denied')).toBe('certainty-lowered');
});

test('some of what the text says in its own voice is asked about, as a fact', () => {
	const keys = readings.flatMap((reading) => ask(howSure, reading)).map(keyText);
	expect(keys).toContain('As a fact');
	expect(keys.filter((key) => key === 'As a fact').length).toBeLessThan(keys.length / 2);
});

test('what somebody by name believes or claims is never offered as the other', () => {
	for (const reading of readings)
		for (const { item, facts } of ask(howSure, reading)) {
			const fact = reading.facts.find(({ id }) => id === facts[0]);
			const texts = optionsOf(item).map(({ text }) => text);
			if (fact?.said?.by !== undefined)
				expect(texts.includes('As a belief') && texts.includes('As a claim')).toBe(false);
		}
});

test('a report and a claim, which a reader could mix up with reason, never meet', () => {
	for (const { item } of readings.flatMap((reading) => ask(howSure, reading))) {
		const texts = optionsOf(item).map(({ text }) => text);
		const [report, claim] = [texts.includes('As a report'), texts.includes('As a claim')];
		const key = optionsOf(item).find(({ correct }) => correct)?.text;
		if (key === 'As a report' || key === 'As a claim') expect(report && claim).toBe(false);
	}
});

test('only degrees that the text has somewhere are offered', () => {
	for (const reading of readings) {
		const found = reading.facts.map(({ said }) => CERTAINTY_ANSWERS[said?.certainty ?? 'confirmed'].text);
		for (const { item } of ask(howSure, reading))
			for (const { text } of optionsOf(item)) expect(found).toContain(text);
	}
});

test('no set of degrees belongs to plain facts alone', () => {
	const sets = readings.flatMap((reading) => ask(howSure, reading)).map(({ item }) => optionsOf(item));
	const named = sets.map((options) => options.map(({ text }) => text));
	for (const options of named)
		expect(options.includes('As a claim') && options.includes('As a belief')).toBe(false);
});

test('the sentence that shows it is asked for as well, where only one can', () => {
	for (const reading of readings)
		for (const { item, evidence, facts } of ask(howSure, reading)) {
			const fact = reading.facts.find(({ id }) => id === facts[0]);
			const isAgain = fact !== undefined && isSaidAgain(fact, reading);
			const isOne =
				evidence.length === 1 && evidence.every((span) => sentencesOf(reading.passage, span).length === 1);
			expect(item.format).toBe(isOne && !isAgain ? 'two-part' : 'choice');
		}
});
