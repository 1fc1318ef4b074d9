import { describe, expect, test } from 'vitest';
import { makeBank } from '../bank.ts';
import { hash } from '../random.ts';
import { readReading } from '../server/library.ts';
import { assemble, insight } from './assemble.ts';
import { readBank, writeBank } from './bank-file.ts';
import { defaultBlueprint } from './default-blueprint.ts';
import { select } from './select.ts';

const reading = readReading('north-korean-soldiers-in-kursk', 'a2');
if (!reading) throw new Error('The seed article is missing.');
const { questions } = makeBank(reading);
const file = writeBank(questions, reading.version, insight);

test('what is written is read again, with every quote at its place', () => {
	expect(readBank(file, reading)).toMatchObject({ ok: true, questions });
});

test('a quiz made with what the build has found is the same, for any seed', () => {
	const bank = readBank(file, reading);
	if (!bank.ok) throw new Error(bank.problem);
	for (const seed of Array.from({ length: 50 }, (_, index) => String(index)))
		for (const n of [5, 10, 30])
			expect(select(bank.questions, defaultBlueprint(n), seed, bank.insight)).toEqual(
				assemble(questions, defaultBlueprint(n), seed)
			);
});

test('the file has no sentence of the text as a quote', () => {
	expect(file).not.toContain('"quote"');
	expect(file.length).toBeLessThan(0.6 * JSON.stringify(questions).length);
});

test('what is said of a sentence stands in the file once, however many questions offer it', () => {
	const offered = questions.flatMap(({ item }) => ('candidates' in item ? [item.candidates] : []));
	const why = offered[0]?.find(({ correct }) => !correct)?.why ?? '';
	expect(offered.filter((all) => all.some((one) => one.why === why)).length).toBeGreaterThan(10);
	expect(file.split(JSON.stringify(why)).length).toBe(2);
});

describe('what cannot be used is turned down', () => {
	const early = JSON.stringify({ questions: [], thirds: '', clashes: '' });
	test.each([
		['cut off', file.slice(0, -100)],
		['of an earlier build', `{"version":"${reading.version}","sum":${hash(early)},"content":${early}}`],
		['of something else', '{"version":"1","questions":[{"id":"x"}]}'],
		['a page instead of a file', '<!doctype html>'],
		['empty', '']
	])('%s', (_, json) => {
		expect(readBank(json, reading)).toEqual({ ok: false, problem: 'damaged' });
	});

	test('of another version of the text', () => {
		expect(readBank(file, { ...reading, version: 'newer' })).toEqual({ ok: false, problem: 'corrected' });
	});
});
