import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { families } from '../src/lib/families/index.ts';
import { formats } from '../src/lib/formats/index.ts';
import { checks } from '../src/lib/quality/index.ts';

/** What a file in src/lib may import: its own row and the rows below it. Routes are above them all. */
const LAYERS = [
	['components', 'state'],
	['progress'],
	['class', 'quiz', 'reading', 'measures', 'offline', 'paper', 'server', 'bank.ts'],
	['families', 'distractors', 'quality'],
	['question.ts', 'question-schema.ts', 'skill.ts'],
	['formats'],
	['content'],
	['language', 'random.ts', 'words']
];

const source = filesIn('src').filter((path) => /\.(ts|svelte|css|html)$/.test(path));
const ours = [...source, ...filesIn('scripts'), ...filesIn('tests')].filter((path) =>
	/\.(ts|svelte|css)$/.test(path)
);
const core = source.filter((path) => /^src\/lib\/.*\.ts$/.test(path) && !/\.(svelte|test)\.ts$/.test(path));
const pure = core.filter((path) => !path.startsWith('src/lib/server/'));

test('the core is pure: no framework, no browser, no clock, no chance', () => {
	const impure = pure.flatMap((path) => {
		const code = codeOf(path);
		const foreign = importsOf(code).filter((name) => /^(svelte|\$app|\$env|node:)/.test(name));
		const world =
			code.match(/\b(?:document|window|navigator|localStorage|sessionStorage)\s*[.[]|\bfetch\(/g) ?? [];
		const chance = code.match(/\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)/g) ?? [];
		return [...foreign, ...world, ...chance].map((found) => `${path}: ${found}`);
	});
	expect(pure.length).toBeGreaterThan(30);
	expect(impure).toEqual([]);
});

test('imports point one way', () => {
	// Laws are tests that several files share: they may reach for real articles.
	const isTest = (path: string) => path.includes('.test.') || path.endsWith('/laws.ts');
	const library = source.filter((path) => path.startsWith('src/lib/') && !isTest(path));
	const upwards = library.flatMap((path) =>
		importsOf(codeOf(path, true))
			.filter((name) => name.startsWith('.'))
			.map((name) => posix.join(posix.dirname(path), name))
			.filter((imported) => layerOf(imported) < layerOf(path))
			.map((imported) => `${path} imports ${imported}`)
	);
	expect(upwards).toEqual([]);
});

describe('every kind is listed and has a test beside it', () => {
	const kinds = [
		{ folder: 'families', define: 'defineFamily', listed: families.map(({ name }) => name) },
		{ folder: 'quality', define: 'defineCheck', listed: checks.map(({ name }) => name) }
	];
	for (const { folder, define, listed } of kinds) {
		const defined = core.filter(
			(path) => path.startsWith(`src/lib/${folder}/`) && codeOf(path).includes(`= ${define}(`)
		);
		test(`src/lib/${folder}/index.ts lists each file once, by its name`, () => {
			expect(listed.toSorted()).toEqual(defined.map((path) => posix.basename(path, '.ts')).toSorted());
		});
		test.each(defined)('%s has a test', (path) => {
			expect(existsSync(path.replace(/\.ts$/, '.test.ts'))).toBe(true);
		});
	}

	const folders = readdirSync('src/lib/formats', { withFileTypes: true }).filter((entry) =>
		entry.isDirectory()
	);
	test('src/lib/formats/index.ts lists each folder', () => {
		expect(Object.keys(formats).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
	});
	test.each(folders.map(({ name }) => name))('the format %s has a test', (name) => {
		expect(readdirSync(join('src/lib/formats', name)).some((file) => file.endsWith('.test.ts'))).toBe(true);
	});
});

test('a file of more than 300 lines says “long because …” in its first comment', () => {
	const unexplained = ours.filter((path) => {
		const text = readFileSync(path, 'utf8');
		const comment = text.match(/\/\*[\s\S]*?\*\/|\/\/.*|<!--[\s\S]*?-->/)?.[0] ?? '';
		return text.split('\n').length > 301 && !/long because/i.test(comment);
	});
	expect(unexplained).toEqual([]);
});

test('no page has a server load, or every page would bring what reads its data', () => {
	expect(filesIn('src/routes').filter((path) => /\+(?:page|layout)\.server\./.test(path))).toEqual([]);
});

test('nothing in src loads anything from another origin', () => {
	const load =
		/(?:fetch\(|import\(|@import|url\(|\b(?:src|srcset|action)=|<link[^>]*href=)\s*["'`{]*\s*(?:https?:)?\/\//;
	expect(source.filter((path) => load.test(codeOf(path)))).toEqual([]);
});

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
		.toSorted();
}

/** The text of a file without its comments; with `types: false`, also without imports of types alone. */
function codeOf(path: string, types = false): string {
	const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*|<!--[\s\S]*?-->/g, '');
	return types ? code : code.replace(/^\s*import type [^;]*;/gm, '');
}

const importsOf = (code: string): string[] =>
	[...code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].flatMap((match) => match[1] ?? []);

/** A view of a format is a component, wherever it lies. */
function layerOf(path: string): number {
	const part = /\.svelte$|views\.ts$/.test(path) ? 'components' : (path.split('/')[2] ?? '');
	const layer = LAYERS.findIndex((names) => names.includes(part));
	if (layer < 0) throw new Error(`${path} is in no layer: add it to the table at the top of this test.`);
	return layer;
}
