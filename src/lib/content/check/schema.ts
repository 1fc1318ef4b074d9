import { z } from 'zod';
import { Article, SLOTS } from '../article.ts';
import { AmountValue, EntityValue, PhraseValue, TimeValue } from '../value.ts';
import { type Finding, problem } from './finding.ts';
import { didYouMean } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** Reads article.json: the article, or what is wrong with the file. */
export function readArticle(json: string): { article?: Article; findings: Finding[] } {
	let data: unknown;
	try {
		data = JSON.parse(json);
	} catch {
		return {
			findings: [
				problem(
					'',
					`This is not valid JSON: ${placeOf(json)} Every name and text needs straight double quotation marks, and there is no comma after the last entry.`
				)
			]
		};
	}
	const read = Article.safeParse(data);
	if (read.success) return { article: read.data, findings: [] };
	return { findings: read.error.issues.flatMap((issue) => explain(issue, data, [])) };
}

/**
 * Where the text stops being JSON, as line and column. Engines say it in different ways or not at all, so the place is
 * found by halving: up to it, every beginning of the text only lacks its end.
 */
function placeOf(json: string): string {
	let [good, bad] = [0, json.length];
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (onlyLacksItsEnd(json.slice(0, middle))) good = middle;
		else bad = middle;
	}
	const before = json.slice(0, good).split('\n');
	return `look at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}.`;
}

function onlyLacksItsEnd(start: string): boolean {
	try {
		JSON.parse(start);
		return true;
	} catch (error) {
		const message = error instanceof Error ? error.message : '';
		const position = /position (\d+)/.exec(message)?.[1];
		return /end of JSON|Unterminated/.test(message) || Number(position) === start.length;
	}
}

/** One mistake in plain words. A value of a slot may have four shapes: the one that the author began is explained. */
function explain(issue: Issue, data: unknown, above: readonly PropertyKey[]): Finding[] {
	const path = [...above, ...issue.path];
	const where = placeNamed(path, data);
	if (issue.code === 'invalid_union') {
		const branch = branchOf(valueAt(data, path));
		const inner = branch === undefined ? undefined : issue.errors[branch];
		if (inner && inner.length > 0) return inner.flatMap((part) => explain(part, data, path));
		return [
			problem(
				where,
				'This slot needs an entity, an amount, a time or words, for example {"entity": "…"} or "to help".'
			)
		];
	}
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) =>
			problem(
				where,
				`“${key}” is not known here.${didYouMean(key, knownKeys(path, data))} Correct the name or take it out.`
			)
		);
	if (issue.code === 'too_small' && issue.origin === 'array')
		return [problem(where, `“${String(path.at(-1) ?? '')}” needs at least ${issue.minimum} entries.`)];
	if (issue.code === 'invalid_value' && valueAt(data, path) === undefined)
		return [
			problem(
				where,
				`“${String(path.at(-1) ?? '')}” is missing. It is one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}.`
			)
		];
	if (issue.code === 'invalid_value')
		return [
			problem(
				where,
				`${shown(valueAt(data, path))} is not one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}.${didYouMean(String(valueAt(data, path)), issue.values.map(String))}`
			)
		];
	if (issue.code === 'invalid_type') {
		const value = valueAt(data, path);
		return [
			problem(
				where,
				value === undefined
					? `“${String(path.at(-1) ?? '')}” is missing.`
					: `${shown(value)} should be ${KINDS[issue.expected] ?? issue.expected}.`
			)
		];
	}
	if (issue.code === 'invalid_key')
		return [
			problem(
				where,
				`“${String(path.at(-1) ?? '')}” cannot stand here: use small letters, digits and single hyphens, or a level such as “b2”.`
			)
		];
	return [problem(where, `${shown(valueAt(data, path))}: ${issue.message}.`)];
}

const KINDS: Record<string, string> = {
	string: 'text in quotation marks',
	number: 'a number without quotation marks',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list in square brackets',
	object: 'an object in curly brackets',
	record: 'an object in curly brackets'
};

const VALUES = [EntityValue, AmountValue, TimeValue, PhraseValue];
const MARKS = ['entity', 'amount', 'time', 'text'];

function branchOf(value: unknown): number | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const found = MARKS.findIndex((mark) => mark in value);
	return found === -1 ? undefined : found;
}

/** What may stand in an object, for “did you mean”. */
function knownKeys(path: readonly PropertyKey[], data: unknown): string[] {
	const key = String(path.at(-1));
	const isValue = key === 'value' || SLOTS.some((slot) => slot === key);
	const branch = isValue ? branchOf(valueAt(data, path)) : undefined;
	if (branch !== undefined) return Object.keys(VALUES[branch]?.shape ?? {});
	let schema: unknown = Article;
	for (const key of path) schema = childOf(schema, key);
	return shapeOf(schema);
}

function childOf(schema: unknown, key: PropertyKey): unknown {
	const bare = unwrap(schema);
	if (bare instanceof z.ZodObject) return Reflect.get(bare.shape, key);
	if (bare instanceof z.ZodArray) return bare.element;
	if (bare instanceof z.ZodRecord) return bare.valueType;
	return undefined;
}

function unwrap(schema: unknown): unknown {
	if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
	if (schema instanceof z.ZodPipe) return unwrap(schema.out);
	return schema;
}

function shapeOf(schema: unknown): string[] {
	const bare = unwrap(schema);
	if (bare instanceof z.ZodRecord && bare.keyType instanceof z.ZodEnum)
		return bare.keyType.options.map(String);
	return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
		data
	);
}

const shown = (value: unknown): string =>
	typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'Nothing');

/** `facts[3].clause.who` is told as: fact “deployed-total”, clause who. */
function placeNamed(path: readonly PropertyKey[], data: unknown): string {
	const [list, index, ...rest] = path;
	if (typeof index !== 'number') return path.map(String).join(' ');
	const entry = valueAt(data, [list ?? '', index]);
	const name = ['id', 'word'].map((key) => valueAt(entry, [key])).find((value) => typeof value === 'string');
	const kind = String(list).replace(/s$/, '').replace(/ie$/, 'y');
	return [
		`${kind} ${typeof name === 'string' ? `“${name}”` : `number ${index + 1}`}`,
		rest.map(String).join(' ')
	]
		.filter(Boolean)
		.join(', ');
}
