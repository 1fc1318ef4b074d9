import { makeBank } from '../src/lib/bank.ts';
import type { Reading } from '../src/lib/content/reading.ts';
import { families } from '../src/lib/families/index.ts';
import { checks } from '../src/lib/quality/index.ts';
import { makeRandom } from '../src/lib/random.ts';
import { readLibrary, readReading } from '../src/lib/server/library.ts';

/**
 * Rounds through all texts before anything is measured. Node goes on compiling for long, in threads whose time counts
 * too: after three rounds that is still a quarter of all.
 */
const WARM_UP = 10;
/** So many of the slowest families and checks are listed. */
const SLOWEST = 10;

const [sizes = '', verbose] = process.argv.slice(2);
const readings = readLibrary().flatMap(({ id, levels }) =>
	levels.flatMap(({ level }) => readReading(id, level) ?? [])
);

for (let index = 0; index < WARM_UP * readings.length; index++) makeBank(synthetic(index));
console.log('             wall    processor (other programs disturb it less)');
console.log('  articles   seconds   seconds  ms/article  µs/item  items/s  peak MB');
const measured = sizes.split(',').map((size) => measure(Number(size)));
console.log(flatness(measured));
console.log(stages(verbose !== undefined));

interface Measured {
	size: number;
	msPerArticle: number;
	peak: number;
}

/**
 * One line of the table: so many articles, made and forgotten one by one. Texts differ in length, so fewer articles
 * than there are texts are measured once from each text on, and the line gives the mean.
 */
function measure(size: number): Measured {
	const rounds = size < readings.length ? readings.length : 1;
	let [items, ms, cpu, peak] = [0, 0, 0, 0];
	for (let index = 0; index < rounds * size; index++) {
		const reading = synthetic(Math.floor(index / size) + (index % size));
		const [start, before] = [performance.now(), process.cpuUsage()];
		items += makeBank(reading).questions.length;
		ms += performance.now() - start;
		const { user, system } = process.cpuUsage(before);
		cpu += user + system;
		peak = Math.max(peak, process.memoryUsage.rss());
	}
	const msPerArticle = cpu / 1000 / rounds / size;
	const cells: [string, number][] = [
		[size.toLocaleString('en-GB'), 10],
		[(ms / rounds / 1000).toFixed(1), 10],
		[(cpu / rounds / 1e6).toFixed(1), 10],
		[msPerArticle.toFixed(1), 12],
		[(cpu / items).toFixed(0), 9],
		[((1e6 * items) / cpu).toFixed(0), 9],
		[megabytes(peak), 9]
	];
	console.log(cells.map(([text, width]) => text.padStart(width)).join(''));
	return { size, msPerArticle, peak };
}

/** Whether many articles take longer, each, or more memory than a few. */
function flatness(all: readonly Measured[]): string {
	const [few, many] = [all.find(({ size }) => size >= 10), all.at(-1)];
	if (!few || !many || few === many) return '';
	const times = (many.msPerArticle / few.msPerArticle).toFixed(2);
	const sizes = `${few.size.toLocaleString('en-GB')} to ${many.size.toLocaleString('en-GB')} articles`;
	return `From ${sizes}, time per article is ${times} times as much, and the peak goes from ${megabytes(few.peak)} to ${megabytes(many.peak)} MB.`;
}

function megabytes(bytes: number): string {
	return (bytes / 2 ** 20).toFixed(0);
}

/** An article that never was: one of the library's, all of it copied, with an id of its own and its facts in another order. */
function synthetic(index: number): Reading {
	const original = readings[index % readings.length];
	if (!original) throw new Error('There are no articles in content/articles to measure with.');
	const reading = structuredClone(original);
	const facts = makeRandom('bench').fork(String(index)).shuffle(reading.facts);
	return { ...reading, article: { ...reading.article, id: `${reading.article.id}-${index}` }, facts };
}

/** How the time divides: making questions, family by family, and checking them, check by check. */
function stages(inFull: boolean): string {
	const [making, checking] = [new Map<string, number>(), new Map<string, number>()];
	const timed = <T>(times: Map<string, number>, name: string, work: () => T): T => {
		const start = performance.now();
		const result = work();
		times.set(name, (times.get(name) ?? 0) + performance.now() - start);
		return result;
	};
	let questions = 0;
	for (const reading of readings.map((_, index) => synthetic(index))) {
		const random = makeRandom(reading.article.id);
		for (const family of families)
			for (const question of timed(making, family.name, () => family.generate(reading, random))) {
				questions++;
				checks.find(({ name, judge }) => timed(checking, name, () => judge(question, reading)) !== undefined);
			}
	}
	const sum = (times: Map<string, number>) => [...times.values()].reduce((a, b) => a + b, 0);
	const share = (times: Map<string, number>) =>
		`${Math.round((100 * sum(times)) / (sum(making) + sum(checking)))}%`;
	const slowest = (times: Map<string, number>) =>
		[...times]
			.sort(([, a], [, b]) => b - a)
			.slice(0, SLOWEST)
			.map(([name, ms]) => `  ${((1000 * ms) / questions).toFixed(1).padStart(6)}  ${name}`)
			.join('\n');
	const all = `Making questions takes ${share(making)} of the time, checking them ${share(checking)}.`;
	if (!inFull) return all;
	return `${all}\n\nThe slowest families, in µs for each question of all families:\n${slowest(making)}\n\nThe slowest checks, in µs for each question:\n${slowest(checking)}`;
}
