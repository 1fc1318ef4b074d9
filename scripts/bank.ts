import { parseArgs } from 'node:util';
import { Level } from '../src/lib/content/article.ts';
import type { Reading } from '../src/lib/content/reading.ts';
import { makeBank } from '../src/lib/bank.ts';
import { readLibrary, readReading } from '../src/lib/server/library.ts';
import { bankJson, bankText, type BankOf } from './bank-report.ts';

const USAGE = `Prints the questions that the articles give, what was turned down, and the measures of the whole.

  npm run bank                      a report to read
  npm run bank -- --full            with every question in full
  npm run bank -- --article NAME    one article alone
  npm run bank -- --level b2        one level alone
  npm run --silent bank -- --json   everything, for a program`;

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		full: { type: 'boolean', default: false },
		help: { type: 'boolean', short: 'h', default: false },
		article: { type: 'string' },
		level: { type: 'string' }
	}
});

if (values.help) {
	console.log(USAGE);
} else {
	const banks = readings().map((reading): BankOf => ({ reading, ...makeBank(reading) }));
	if (banks.length === 0) {
		console.error('No text fits. Look into content/articles for the names of articles and their levels.');
		process.exitCode = 1;
	} else {
		console.log(values.json ? JSON.stringify(bankJson(banks), null, '\t') : bankText(banks, values.full));
	}
}

function readings(): Reading[] {
	const level = values.level === undefined ? undefined : Level.safeParse(values.level).data;
	return readLibrary()
		.filter(({ id }) => values.article === undefined || id === values.article)
		.flatMap(({ id, levels }) =>
			levels
				.filter((text) => values.level === undefined || text.level === level)
				.flatMap((text) => readReading(id, text.level) ?? [])
		);
}
