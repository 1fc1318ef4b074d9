import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { articleFolders, readFiles } from '../src/lib/server/library.ts';
import { buildSite } from './site.ts';

/** Builds the whole site with so many articles, prints how long it took and the most memory, and leaves nothing behind. */
export async function benchSite(count: number): Promise<boolean> {
	const root = mkdtempSync(join(tmpdir(), 'readback-bench-'));
	// What an earlier build left there is removed by the next one, which takes long where it was a large one.
	rmSync(BUILT, { recursive: true, force: true });
	const note = join(root, 'used');
	try {
		const texts = writeArticles(root, count);
		const start = performance.now();
		const isBuilt = await buildSite(join(root, 'build'), '', {
			CONTENT_ROOT: root,
			NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${noteOfUse(note)}`
		});
		const seconds = (performance.now() - start) / 1000;
		// A build that was killed has left no note.
		if (!isBuilt || !existsSync(note)) return false;
		const used = Used.parse(JSON.parse(readFileSync(note, 'utf8')));
		console.log(
			`The site with ${count.toLocaleString('en-GB')} articles (${texts.toLocaleString('en-GB')} texts) took ${seconds.toFixed(0)} s to build, ` +
				`${used.seconds.toFixed(0)} s of them on a processor, and ${used.megabytes.toFixed(0)} MB at most.`
		);
		return true;
	} finally {
		rmSync(root, { recursive: true, force: true });
		rmSync(BUILT, { recursive: true, force: true });
	}
}

/** Where SvelteKit puts what it builds, before it is copied. */
const BUILT = join('.svelte-kit', 'output');

/** The library's articles again and again, each time with ids of their own. Returns the number of texts. */
function writeArticles(root: string, count: number): number {
	const originals = articleFolders().map((folder) => readFiles(folder));
	let written = 0;
	for (let index = 0; index < count; index++) {
		const original = originals[index % originals.length];
		if (!original) throw new Error('There are no articles in content/articles to measure with.');
		const id = `${original.folder}-${index}`;
		const folder = join(root, 'content', 'articles', id);
		mkdirSync(folder, { recursive: true });
		const article = z.record(z.string(), z.unknown()).parse(JSON.parse(original.json));
		writeFileSync(join(folder, 'article.json'), JSON.stringify({ ...article, id }));
		for (const [file, text] of Object.entries(original.texts)) writeFileSync(join(folder, file), text);
		written += Object.keys(original.texts).length;
	}
	return written;
}

const Used = z.object({ seconds: z.number(), megabytes: z.number() });

/** A script for Node to load first, which notes at the end how much time and memory the process has used. */
function noteOfUse(file: string): string {
	const code = `import { writeFileSync } from 'node:fs';
		import { isMainThread } from 'node:worker_threads';
		if (isMainThread) process.on('exit', () => {
			const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
			const used = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
			writeFileSync(${JSON.stringify(file)}, JSON.stringify(used));
		});`;
	return `data:text/javascript,${encodeURIComponent(code)}`;
}
