import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file beside the site that says what a device needs of it; `src/lib/offline/manifest.ts` has its shape. */
export const OFFLINE_FILE = 'offline.json';

/**
 * The adapter, and after it one file more: what the site needs where there is no network, and what each article does.
 * Only what was written tells: pages are rendered after scripts are bundled, and not every page has data of its own.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder where the adapter writes the site
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const listingOfflineFiles = (adapter, folder) => ({
	...adapter,
	async adapt(builder) {
		await adapter.adapt(builder);
		const files = filesIn(folder);
		writeFileSync(join(folder, OFFLINE_FILE), JSON.stringify(sortFiles(files)));
	}
});

/** The files of the site with their sizes, each by the path that a browser asks for, below the base path. */
const filesIn = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.map((file) => ({
			path: file
				.slice(folder.length)
				.replaceAll('\\', '/')
				.replace(/^\//, '')
				.replace(/(^|\/)index\.html$/, '$1'),
			bytes: statSync(file).size
		}));

/** What no device needs: pages for hosts, schemas for authors, and what tells of newer versions. */
const LEFT_OUT =
	/^(?:404\.html|service-worker\.js|offline\.json|schema\/.*|_app\/version\.json|.*\.map|gallery\/.*)$/;
const OF_ARTICLE = /^(?:read|quiz|print|bank|text)\/([^/]+)\//;

/**
 * Which files belong to the app, and which to one article.
 *
 * @param {{ path: string; bytes: number }[]} files
 */
export function sortFiles(files) {
	const app = [];
	const articles = new Map();
	for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
		if (LEFT_OUT.test(path)) continue;
		const id = OF_ARTICLE.exec(path)?.[1];
		if (id === undefined) {
			app.push(path);
			continue;
		}
		const article = articles.get(id) ?? { id, bytes: 0, files: [] };
		articles.set(id, article);
		article.bytes += bytes;
		article.files.push(path);
	}
	return { app, articles: [...articles.values()] };
}
