import { describe, expect, test } from 'vitest';
import { makeBank } from '../bank.ts';
import { readReading } from '../server/library.ts';
import { readBank, writeBank } from './bank-file.ts';

const reading = readReading('north-korean-soldiers-in-kursk', 'a2');
if (!reading) throw new Error('The seed article is missing.');
const { questions } = makeBank(reading);
const file = writeBank(questions, reading.version);

test('what is written is read again, with every quote at its place', () => {
	expect(readBank(file, reading)).toEqual({ ok: true, questions });
});

test('the file has no sentence of the text as a quote', () => {
	expect(file).not.toContain('"quote"');
	expect(file.length).toBeLessThan(0.8 * JSON.stringify(questions).length);
});

describe('what cannot be used is turned down', () => {
	test.each([
		['cut off', file.slice(0, -100)],
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
