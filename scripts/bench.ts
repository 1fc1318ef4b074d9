import { parseArgs } from 'node:util';
import { makeBank } from '../src/lib/bank.ts';
import type { Reading } from '../src/lib/content/reading.ts';
import { families } from '../src/lib/families/index.ts';
import { runChecks } from '../src/lib/quality/index.ts';
import { makeRandom } from '../src/lib/random.ts';
import { readLibrary, readReading } from '../src/lib/server/library.ts';

const USAGE = `Measures how fast questions are made and checked, on articles made from the library's shuffled facts.

  npm run bench                  1, 10, 100 and 1,000 articles, one after the other
  npm run bench -- --sizes 1,10000   other numbers; 10,000 takes the better part of an hour

Articles are streamed: each is forgotten before the next one is made, so the memory should not grow.`;

const { values } = parseArgs({
	options: { sizes: { type: 'string', default: '1,10,100,1000' }, help: { type: 'boolean', short: 'h' } }
});
const sizes = values.sizes.split(',').map(Number);

if (values.help || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
	console.log(USAGE);
	process.exitCode = values.help ? 0 : 1;
} else bench(sizes);

function bench(sizes: readonly number[]): void {
	const readings = readLibrary().flatMap(({ id, levels }) =>
		levels.flatMap(({ level }) => readReading(id, level) ?? [])
	);
	// Once through, so that the first size is not measured on cold code.
	for (const reading of readings) makeBank(reading);
	console.log('  articles   seconds  ms/article   items/s  peak MB');
	for (const size of sizes) console.log(measure(size, readings));
	console.log(stages(readings));
}

/** One line of the table: so many articles, made and forgotten one by one. */
function measure(size: number, readings: readonly Reading[]): string {
	const start = performance.now();
	let items = 0;
	let peak = 0;
	for (let index = 0; index < size; index++) {
		items += makeBank(synthetic(index, readings)).questions.length;
		peak = Math.max(peak, process.memoryUsage.rss());
	}
	const seconds = (performance.now() - start) / 1000;
	const cells: [string, number][] = [
		[size.toLocaleString('en-GB'), 10],
		[seconds.toFixed(1), 10],
		[((1000 * seconds) / size).toFixed(0), 12],
		[(items / seconds).toFixed(0), 10],
		[(peak / 2 ** 20).toFixed(0), 9]
	];
	return cells.map(([text, width]) => text.padStart(width)).join('');
}

/** An article that never was: one of the library's, with an id of its own and its facts in another order. */
function synthetic(index: number, readings: readonly Reading[]): Reading {
	const reading = readings[index % readings.length];
	if (!reading) throw new Error('There are no articles in content/articles to measure with.');
	const facts = makeRandom('bench').fork(String(index)).shuffle(reading.facts);
	const article = { ...reading.article, id: `${reading.article.id}-${index}` };
	return { ...reading, article, facts };
}

/** How the time divides: making questions, and checking them. */
function stages(readings: readonly Reading[]): string {
	let [making, checking] = [0, 0];
	for (const reading of readings.map((_, index) => synthetic(index, readings))) {
		const start = performance.now();
		const random = makeRandom(reading.article.id);
		const questions = families.flatMap((family) => family.generate(reading, random));
		const made = performance.now();
		for (const question of questions) runChecks(question, reading);
		making += made - start;
		checking += performance.now() - made;
	}
	const share = (part: number) => `${Math.round((100 * part) / (making + checking))}%`;
	return `Making questions takes ${share(making)} of the time, checking them ${share(checking)}.`;
}
