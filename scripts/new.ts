import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { kinds, type Line } from './kinds.ts';

/**
 * `npm run new -- family|format|check NAME` writes the file, its test and its line in the list.
 * Resolves to the paths that it wrote; throws with what to do when it will not.
 */
export async function scaffold(kindName: string, name: string, root: string): Promise<string[]> {
	const kind = kinds.find((kind) => kind.name === kindName);
	if (!kind || !name) {
		throw new Error(`Say what to make: npm run new -- ${kinds.map((kind) => kind.name).join('|')} NAME`);
	}
	if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
		throw new Error(
			`“${name}” cannot be a name. Use small letters with single hyphens, as in “who-said-it”.`
		);
	}
	const made = kind.make(name);
	const taken = Object.keys(made.files).find((path) => existsSync(join(root, path)));
	if (taken) throw new Error(`${taken} is there already. Choose another name, or change that file.`);

	// All of it is worked out before anything is written, so that a failure leaves nothing half done.
	const texts = { ...made.files };
	for (const line of made.lines) {
		texts[line.file] = withLine(texts[line.file] ?? readFileSync(join(root, line.file), 'utf8'), line);
	}
	const written: [string, string][] = [];
	for (const [path, text] of Object.entries(texts)) written.push([path, await tidy(join(root, path), text)]);

	for (const [path, text] of written) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return written.map(([path]) => path);
}

/** The list with the new entry last, before the bracket that closes it, and its import in the order of paths. */
function withLine(text: string, { file, list, entry, imported }: Line): string {
	const opening = text.indexOf(list);
	const closing = text.slice(opening + list.length).search(/\s*\n[\]}]/);
	if (opening < 0 || closing < 0)
		throw new Error(`${file} should have a list that begins “${list}”, but has none.`);
	const at = opening + list.length + closing;
	const extended = `${text.slice(0, at)}, ${entry}${text.slice(at)}`;
	if (!imported) return extended;

	const imports = [...extended.matchAll(/^import .*? from '(.*)';$/gm)];
	const next = imports.find(([, path = '']) => path.startsWith('./') && path > imported.path);
	const last = imports.at(-1);
	const place = next ? next.index : last ? last.index + last[0].length + 1 : 0;
	return `${extended.slice(0, place)}import ${imported.what} from '${imported.path}';\n${extended.slice(place)}`;
}

async function tidy(path: string, text: string): Promise<string> {
	return format(text, { ...(await resolveConfig('package.json')), filepath: path });
}

async function main([kind = '', name = '']: string[]): Promise<void> {
	const paths = await scaffold(kind, name, '.');
	const test = paths.find((path) => path.endsWith('.test.ts'));
	console.log(`Written:\n${paths.map((path) => `  ${path}`).join('\n')}\n`);
	console.log(`Its test fails until you have filled it in:\n  npx vitest run ${test}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	main(process.argv.slice(2)).catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	});
}
