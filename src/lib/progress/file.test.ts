import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LARGEST, readFile, writeFile } from './file.ts';
import { progressJsonSchema } from './json-schema.ts';
import { keptToAdd } from './kept.ts';
import { merge } from './log.ts';
import { anyLog, makeAttempt } from './sample-log.ts';

const kept = { 'readback:settings': { theme: 'dark' }, 'readback:session:eels/b1/x/10/test': { at: 3 } };
const options = { exported: 1, schema: 'https://example.org/progress.schema.json' };
const write = (log: Parameters<typeof writeFile>[0]['log']) => writeFile({ log, kept }, options);

test('the published schema is up to date', () => {
	expect(JSON.parse(readFileSync('static/schema/progress.schema.json', 'utf8'))).toEqual(
		progressJsonSchema()
	);
});

test('what is written can be read again, whole, and passes the published schema', () => {
	const validate = new Ajv2020({ strict: false }).compile(Object(progressJsonSchema()));
	fc.assert(
		fc.property(anyLog, (log) => {
			const text = write(log);
			expect(readFile(text)).toEqual({ ok: true, log: merge(log), kept });
			expect(validate(JSON.parse(text))).toBe(true);
		})
	);
});

test('a truncated file is refused, wherever it ends', () => {
	const text = write([makeAttempt('a'), makeAttempt('b')]).trimEnd();
	fc.assert(
		fc.property(fc.integer({ min: 0, max: text.length - 1 }), (end) => {
			expect(readFile(text.slice(0, end))).toEqual({ ok: false, why: 'not-json' });
		})
	);
});

test('any text, any JSON and any file with one part changed is refused with a reason, or read whole', () => {
	const isAnswer = (text: string) => {
		const read = readFile(text);
		return read.ok ? read.log.every(({ id }) => id.length > 0) : read.why.length > 0;
	};
	fc.assert(fc.property(fc.string(), isAnswer));
	fc.assert(fc.property(fc.json(), isAnswer));
	const whole: Record<string, unknown> = JSON.parse(write([makeAttempt('a')]));
	const anyKey = fc.constantFrom(...Object.keys(whole));
	fc.assert(
		fc.property(anyKey, fc.jsonValue(), (key, value) => isAnswer(JSON.stringify({ ...whole, [key]: value })))
	);
	const attempt: object = makeAttempt('a');
	fc.assert(
		fc.property(fc.constantFrom(...Object.keys(attempt)), fc.jsonValue(), (key, value) =>
			isAnswer(JSON.stringify({ ...whole, log: [{ ...attempt, [key]: value }] }))
		)
	);
});

test('each refusal says why, and where', () => {
	const whole: Record<string, unknown> = JSON.parse(write([makeAttempt('a'), makeAttempt('b')]));
	const read = (change: object) => readFile(JSON.stringify({ ...whole, ...change }));
	expect(readFile('<html>')).toEqual({ ok: false, why: 'not-json' });
	expect(readFile('{"cards": []}')).toEqual({ ok: false, why: 'not-ours' });
	expect(read({ form: 2 })).toEqual({ ok: false, why: 'newer' });
	expect(read({ log: [{ ...makeAttempt('a'), form: 2 }] })).toEqual({ ok: false, why: 'newer' });
	expect(read({ log: [makeAttempt('a'), { form: 1 }] })).toEqual({
		ok: false,
		why: 'damaged',
		where: 'log[1]'
	});
	expect(read({ kept: { token: 1 } })).toMatchObject({ ok: false, why: 'damaged' });
	expect(read({ exported: 'today' })).toEqual({ ok: false, why: 'damaged', where: 'exported' });
	expect(readFile(' '.repeat(LARGEST + 1))).toEqual({ ok: false, why: 'too-large' });
});

test('hostile files do no harm: no depth, no name of a prototype, no name of another program', () => {
	const deep = '['.repeat(200_000) + ']'.repeat(200_000);
	const start = write([]).replace(/"kept"[\s\S]*/, '');
	expect(readFile(`${start}"kept": {"readback:x": ${deep}}}`).ok).toBe(false);
	expect(readFile(`${start}"kept": {"__proto__": {"polluted": 1}}}`)).toEqual({
		ok: true,
		log: [],
		kept: {}
	});
	const attempt = JSON.stringify({ ...makeAttempt('a'), response: 'HERE' }).replace('"HERE"', deep);
	expect(readFile(write([]).replace('"log": []', `"log": [${attempt}]`)).ok).toBe(false);
	expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('what a device has stays; what it lacks is added; notes on one text are joined', () => {
	const note = (id: number, quote: string, start: number, text = '') => ({
		id,
		mark: 'point',
		quote,
		start,
		note: text
	});
	const book = (...notes: object[]) => ({ form: 1, version: 'v', notes });
	const mine = {
		'readback:settings': { theme: 'dark' },
		'readback:notes:eels/b1': book(note(1, 'eels', 4), note(2, 'sea', 9, 'mine'))
	};
	const theirs = {
		'readback:settings': { theme: 'light' },
		'readback:bookmark': { address: 'javascript:alert(1)' },
		'readback:timer:x': 5,
		'readback:notes:eels/b1': book(
			note(1, 'sea', 9, 'theirs'),
			note(2, 'eels', 4, 'long fish'),
			note(7, 'Sargasso', 20)
		)
	};
	const added = keptToAdd(mine, theirs);
	expect(added).toEqual({
		'readback:timer:x': 5,
		'readback:notes:eels/b1': book(
			note(1, 'eels', 4, 'long fish'),
			note(2, 'sea', 9, 'mine'),
			note(3, 'Sargasso', 20)
		)
	});
	expect(keptToAdd({ ...mine, ...added }, theirs)).toEqual({});
});
