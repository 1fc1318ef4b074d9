import { describe, expect, test } from 'vitest';
import { exampleReading, soundQuestions } from '../src/lib/quality/examples.ts';
import { bankJson, bankText } from './bank-report.ts';

const bank = {
	reading: exampleReading,
	questions: [...soundQuestions],
	rejected: [{ id: 'marlow-bridge/b2/why/cause/why', check: 'long-stem', reason: 'It is too long.' }]
};

describe('the bank as data', () => {
	const json = bankJson([bank]);
	const [article] = json.articles;

	test('has one entry for each text, with its items and what was turned down', () => {
		expect(Object.keys(json)).toEqual(['articles', 'measures']);
		expect(Object.keys(article ?? {})).toEqual(['id', 'level', 'text', 'items', 'rejected']);
		expect(article).toMatchObject({ id: 'marlow-bridge', level: 'b2', rejected: bank.rejected });
	});

	test('gives an item with its options, key, proof and explanation', () => {
		const item = article?.items[0];
		expect(Object.keys(item ?? {})).toEqual([
			'id',
			'family',
			'skill',
			'format',
			'stem',
			'stems',
			'options',
			'rows',
			'texts',
			'key',
			'evidence',
			'why'
		]);
		expect(item).toMatchObject({ format: 'choice', key: 'About 300', stem: item?.stems[0] });
		expect(item?.options.filter(({ correct }) => correct)).toEqual([
			expect.objectContaining({ text: 'About 300', label: null, role: null })
		]);
	});

	test('counts places in UTF-16 units of the text', () => {
		const spans = article?.items.flatMap(({ evidence, options }) => [
			...evidence,
			...options.flatMap(({ span }) => span ?? [])
		]);
		expect(spans?.length).toBeGreaterThan(4);
		for (const { quote, start, end } of spans ?? []) expect(article?.text.slice(start, end)).toBe(quote);
	});

	test('leaves options empty where there are none, and still gives the key', () => {
		const item = article?.items.find(({ format }) => format === 'sentence');
		expect(item).toMatchObject({
			options: [],
			key: 'The engineers believe that heavy traffic caused the damage.'
		});
	});

	test('survives the way through a file', () => {
		expect(JSON.parse(JSON.stringify(json))).toEqual(json);
	});
});

describe('the bank as a page', () => {
	test('counts, judges and lists what was turned down', () => {
		const page = bankText([bank], false);
		expect(page).toContain('4 questions accepted, 1 turned down');
		expect(page).toContain('Formats     choice 2, verdict 1, sentence 1');
		expect(page).toContain('✗     0%  Central facts with two different questions or more (100%)');
		expect(page).toContain('long-stem: It is too long.');
		expect(page).not.toContain('○');
	});

	test('prints every question in full when asked', () => {
		const page = bankText([bank], true);
		expect(page).toContain('  ● About 300');
		expect(page).toContain('  ○ About 150   [unsupported, not-in-text]');
		expect(page).toContain('  or: According to the engineers, what was behind the damage?');
	});
});
