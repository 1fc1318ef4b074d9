import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, keyText, questionOn, readings } from './laws.ts';
import { supported } from './supported.ts';

familyLaws(supported);

test('all three verdicts are right in a fair share of the statements', () => {
	for (const reading of readings) {
		const keys = ask(supported, reading).map(keyText);
		for (const verdict of ['True', 'False', 'Not stated']) {
			const share = keys.filter((key) => key === verdict).length / keys.length;
			expect(share, `${reading.article.id} ${reading.level} ${verdict}`).toBeGreaterThan(0.12);
			expect(share, `${reading.article.id} ${reading.level} ${verdict}`).toBeLessThan(0.6);
		}
	}
});

test('what the text leaves open is neither true nor false, and the reason says what is left open', () => {
	const question = questionOn(supported, 'open/second-phase');
	expect(keyText(question)).toBe('Not stated');
	expect(question.why).toMatch(/not how large/);
});

test('what only another level speaks of is not asked about', () => {
	const asked = readings
		.filter(({ article }) => article.id.startsWith('north-korean'))
		.flatMap((reading) => ask(supported, reading).map(({ id }) => id));
	// The easier text leaves out the drinking, so nobody could have been punished for it there.
	expect(asked.filter((id) => id.endsWith('/open/punished'))).toEqual([
		'north-korean-soldiers-in-kursk/b2/supported/open/punished'
	]);
});

test('a false statement has one thing changed, and believing it carries that error', () => {
	const wrong = readings
		.flatMap((reading) => ask(supported, reading))
		.filter((question) => keyText(question) === 'False');
	for (const { item, stems, why } of wrong) {
		expect(stems[0]).not.toBe(why);
		expect(optionsOf(item).find(({ text }) => text === 'True')?.label).not.toBe('overlooked');
	}
});

test('what may have been so at another time as well, or what others may well say, is never called false', () => {
	for (const reading of readings)
		for (const { id, item } of ask(supported, reading)) {
			const fact = reading.facts.find(({ id: name }) => id.endsWith(`/${name}`));
			const [wrong] = optionsOf(item).filter(({ id }) => id === 'true');
			// What the author says is wrong at another time is left to the author.
			const isSwapped =
				wrong?.label === 'other-time' && wrong.why.includes('in the text, but for something else');
			if (fact?.clause.did.progressive) expect(isSwapped).toBe(false);
			const by = fact?.said?.by === undefined ? undefined : reading.article.entities[fact.said.by];
			if (by?.name.startsWith('some ')) expect(wrong?.correct || wrong?.label === 'not-in-text').toBe(true);
		}
});
