import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { building } from '$app/environment';
import { makeBank } from '../bank.ts';
import type { Reading } from '../content/reading.ts';
import type { Question } from '../question.ts';
import { FIRST } from '../quiz/address.ts';
import { assemble, insight } from '../quiz/assemble.ts';
import { writeBank } from '../quiz/bank-file.ts';
import { defaultBlueprint } from '../quiz/default-blueprint.ts';

/** The item bank of a text as a file. */
export const bankFileOf = async (reading: Reading): Promise<string> => (await madeOf(reading)).file;

/** The questions of the first quiz on a text, which its page brings along. */
export const firstQuizOf = async (reading: Reading): Promise<Question[]> => (await madeOf(reading)).first;

/** What a site needs of the bank of a text. */
interface Made {
	file: string;
	first: Question[];
}

function make(reading: Reading): Made {
	const { questions } = makeBank(reading);
	const first = assemble(questions, defaultBlueprint(FIRST.n), FIRST.seed);
	return { file: writeBank(questions, reading.version, insight), first };
}

/** So many banks are kept: a build asks for each several times, but soon (see `prerender-order.js`). */
const MOST_KEPT = 24;
const kept = new Map<string, Promise<Made>>();

function madeOf(reading: Reading): Promise<Made> {
	const name = `${reading.article.id}/${reading.level}/${reading.version}`;
	const made = kept.get(name) ?? (building ? makeElsewhere(reading) : Promise.resolve(make(reading)));
	kept.set(name, made);
	for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
	return made;
}

/** More threads than these would need more memory than a small machine has. */
const MOST_THREADS = Math.min(4, availableParallelism());
/** Banks are made of many short-lived objects; with room for them, Node has to clean up less often. */
const LIMITS = { maxYoungGenerationSizeMb: 64 };
/** How a thread of ours knows what it is for. */
const MAKES_BANKS = 'readback/banks';

const idle: Worker[] = [];
const waiting: ((thread: Worker) => void)[] = [];
let started = 0;

/**
 * Banks take most of the time of a build, and all processors can share them while pages are rendered here. The threads
 * run the file that this module was built into, as those of SvelteKit do.
 */
async function makeElsewhere(reading: Reading): Promise<Made> {
	const thread = await freeThread();
	thread.ref();
	thread.postMessage(reading);
	const [made] = await once(thread, 'message');
	release(thread);
	return made;
}

function freeThread(): Worker | Promise<Worker> {
	const thread = idle.pop();
	if (thread) return thread;
	if (started === MOST_THREADS) return new Promise((resolve) => waiting.push(resolve));
	started++;
	return new Worker(fileURLToPath(import.meta.url), { workerData: MAKES_BANKS, resourceLimits: LIMITS });
}

/** A thread without work must not keep the build from ending. */
function release(thread: Worker): void {
	const next = waiting.shift();
	if (next) return next(thread);
	thread.unref();
	idle.push(thread);
}

if (workerData === MAKES_BANKS)
	parentPort?.on('message', (reading: Reading) => parentPort?.postMessage(make(reading)));
