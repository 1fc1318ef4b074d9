import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { kinds } from './kinds.ts';
import { scaffold } from './new.ts';

const root = mkdtempSync(join(tmpdir(), 'readback-new-'));
cpSync('src', join(root, 'src'), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
afterAll(() => rmSync(root, { recursive: true }));
const written: string[] = [];

describe.each(kinds.map(({ name }) => name))('a new %s', (kind) => {
	const name = `made-up-${kind}`;

	test('is written with a test and a line in its list', async () => {
		const paths = await scaffold(kind, name, root);
		written.push(...paths.filter((path) => path.endsWith('.ts')));
		expect(paths.filter((path) => path.endsWith('.test.ts'))).toHaveLength(1);
		const list = paths.find((path) => path.endsWith('/index.ts') && !path.includes(name)) ?? '';
		const variable = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
		expect(
			readFileSync(join(root, list), 'utf8').match(new RegExp(`\\b${variable}\\b`, 'g'))
		).not.toHaveLength(0);
	});

	test('is refused when it is there already', async () => {
		await expect(scaffold(kind, name, root)).rejects.toThrow(/is there already/);
	});

	test.each(['Who', 'who_said', 'who--said', '../who', 'who-', '7-who'])(
		'is refused the name “%s”',
		async (bad) => {
			await expect(scaffold(kind, bad, root)).rejects.toThrow(/cannot be a name/);
		}
	);

	test('leaves nothing behind when its name is a word of the language', async () => {
		await expect(scaffold(kind, 'new', root)).rejects.toThrow();
		const paths = Object.keys(kinds.find((one) => one.name === kind)?.make('new').files ?? {});
		expect(paths.filter((path) => existsSync(join(root, path)))).toEqual([]);
	});
});

// All at once: TypeScript reads the whole library for it.
test('what is written of all kinds is sound TypeScript, and keeps the rules of the house', async () => {
	expect(new Set(written).size).toBeGreaterThan(2 * kinds.length);
	expect(typeErrors(written)).toEqual([]);
	expect(await lintErrors(written)).toEqual([]);
}, 60_000);

test('an unknown kind, or no name, is answered with the kinds that there are', async () => {
	await expect(scaffold('quiz', 'name', root)).rejects.toThrow('npm run new -- family|format|check NAME');
	await expect(scaffold('family', '', root)).rejects.toThrow('npm run new -- family|format|check NAME');
});

function typeErrors(paths: string[]): string[] {
	const program = ts.createProgram(
		paths.map((path) => join(root, path)),
		{
			strict: true,
			noUncheckedIndexedAccess: true,
			exactOptionalPropertyTypes: true,
			erasableSyntaxOnly: true,
			allowImportingTsExtensions: true,
			noEmit: true,
			skipLibCheck: true,
			module: ts.ModuleKind.ESNext,
			moduleResolution: ts.ModuleResolutionKind.Bundler,
			target: ts.ScriptTarget.ESNext,
			types: ['node']
		}
	);
	// What they import is looked at elsewhere.
	const files = paths.flatMap((path) => program.getSourceFile(join(root, path)) ?? []);
	expect(files).toHaveLength(paths.length);
	return files
		.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
		.map(
			({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
		);
}

async function lintErrors(paths: string[]): Promise<string[]> {
	const eslint = new ESLint();
	const results = await Promise.all(
		paths.map((path) => eslint.lintText(readFileSync(join(root, path), 'utf8'), { filePath: path }))
	);
	return results
		.flat()
		.flatMap(({ filePath, messages }) => messages.map(({ message }) => `${filePath}: ${message}`));
}
