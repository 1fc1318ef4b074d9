import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { type Line, told } from './table.ts';

/** So many modules are listed. */
const HEAVIEST = 15;

const MapFile = z.object({
	version: z.number(),
	sources: z.array(z.string()),
	names: z.array(z.string()),
	mappings: z.string()
});

/** The modules that make up most of these scripts of a site that was built with source maps. */
export function heaviestModules(folder: string, scripts: readonly string[]): Line[] {
	const sizes = new Map<string, number>();
	for (const script of scripts) {
		const file = join(folder, script);
		if (!existsSync(`${file}.map`)) continue;
		const ofScript = sizesByModule(
			readFileSync(file, 'utf8'),
			JSON.parse(readFileSync(`${file}.map`, 'utf8'))
		);
		for (const [name, size] of ofScript) sizes.set(name, (sizes.get(name) ?? 0) + size);
	}
	return [...sizes]
		.sort(([, a], [, b]) => b - a)
		.slice(0, HEAVIEST)
		.map(([name, size]) => told(name, `${(size / 1000).toFixed(1)} kB`));
}

/** How many characters of minified code come from each module, by the source map of that code. */
export function sizesByModule(code: string, map: unknown): Map<string, number> {
	const sources = new SourceMap({ ...MapFile.parse(map), file: '', sourceRoot: '', sourcesContent: [] });
	const sizes = new Map<string, number>();
	for (const [line, text] of code.split('\n').entries()) {
		for (let column = 0; column < text.length; column++) {
			const entry = sources.findEntry(line, column);
			// What joins the modules comes from none.
			const source = 'originalSource' in entry ? entry.originalSource : undefined;
			const name = source ? moduleName(source) : '(what joins them)';
			sizes.set(name, (sizes.get(name) ?? 0) + 1);
		}
	}
	return sizes;
}

/** A file of ours by its path, a package by its name: one cannot change what a package is made of. */
export function moduleName(source: string): string {
	const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
	return inPackage ?? source.replace(/^.*?(?=\b(?:src|\.svelte-kit)\/)/, '');
}
