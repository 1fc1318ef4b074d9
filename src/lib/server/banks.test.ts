import { expect, test } from 'vitest';
import { readBank } from '../quiz/bank-file.ts';
import { bankFileOf, firstQuizOf } from './banks.ts';
import { readReading } from './library.ts';

test('the first quiz of a text asks what stands in the file of its bank', async () => {
	const reading = readReading('north-korean-soldiers-in-kursk', 'a2');
	if (!reading) throw new Error('This test needs the article on Kursk.');
	const bank = readBank(await bankFileOf(reading), reading);
	const ids = bank.ok ? bank.questions.map(({ id }) => id) : [];
	const first = await firstQuizOf(reading);
	expect(first.length).toBeGreaterThan(5);
	expect(first.filter(({ id }) => !ids.includes(id))).toEqual([]);
});
