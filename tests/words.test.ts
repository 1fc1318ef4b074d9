import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';

// Every word of the interface stands in the catalogue (src/lib/words), so that it can be said in every language. A view
// says what an item or an article says, which has its own language, and never words of its own.

/** What only those who build Readback see. */
const FOR_DEVELOPERS = /^src\/routes\/gallery\//;
/** Attributes that are read out or shown. */
const SPOKEN = new Set([
	'aria-label',
	'aria-roledescription',
	'aria-description',
	'title',
	'alt',
	'placeholder'
]);
/** The name of the product is the same in every language. */
const NAMES = /\bReadback\b/g;

const views = readdirSync('src', { recursive: true, withFileTypes: true })
	.map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
	.filter((path) => path.endsWith('.svelte') && !FOR_DEVELOPERS.test(path))
	.toSorted();

interface Node {
	type: string;
	[part: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const inside = (node: Node): unknown[] =>
	Object.values(node).flatMap((part) => (Array.isArray(part) ? part : [part]));

/** The words that stand in a view itself: text, spoken attributes, and both as strings inside an expression. */
function wordsIn(source: string): string[] {
	const { fragment } = parse(source, { modern: true });
	return inside({ type: 'Root', fragment })
		.flatMap(textsIn)
		.map((text) => text.replace(NAMES, '').trim())
		.filter((text) => /\p{L}{2}/u.test(text));
}

function textsIn(node: unknown): string[] {
	if (!isNode(node))
		return typeof node === 'object' && node !== null ? Object.values(node).flat().flatMap(textsIn) : [];
	if (node.type === 'Text') return [String(node.data)];
	if (node.type === 'ExpressionTag') return literalsIn(node.expression);
	if (node.type === 'StyleDirective') return [];
	if (node.type === 'Attribute' && !SPOKEN.has(String(node.name))) return [];
	return isHidden(node) ? [] : inside(node).flatMap(textsIn);
}

/** A picture made of letters is no word. */
const isHidden = (node: Node): boolean =>
	Array.isArray(node.attributes) && node.attributes.some((one) => isNode(one) && one.name === 'aria-hidden');

/** What is compared, looked up or decided upon is no word that is shown. */
function literalsIn(node: unknown): string[] {
	if (!isNode(node))
		return typeof node === 'object' && node !== null ? Object.values(node).flat().flatMap(literalsIn) : [];
	if (node.type === 'Literal') return [String(node.value)];
	if (node.type === 'BinaryExpression' || node.type === 'MemberExpression') return [];
	const { test: _, callee: __, ...shown } = node;
	return inside({ ...shown, type: '' }).flatMap((part) =>
		isNode(part) && part.type === 'TemplateElement' ? templateText(part) : literalsIn(part)
	);
}

function templateText({ value }: Node): string[] {
	return typeof value === 'object' && value !== null && 'cooked' in value ? [String(value.cooked)] : [];
}

describe('no view has words of its own', () => {
	test('which this test would find', () => {
		expect(wordsIn('<p class="wide" aria-label="Close it">Hello {name ? "yes" : `no ${x}`}</p>')).toEqual([
			'Close it',
			'Hello',
			'yes',
			'no'
		]);
		expect(
			wordsIn('<p class={a ? "on" : "off"}>{w().hello} Readback {kind === "wide" ? "1" : b["no"]}</p>')
		).toEqual([]);
	});
	test.each(views)('%s', (path) => {
		expect(wordsIn(readFileSync(path, 'utf8'))).toEqual([]);
	});
});
