import { createHash } from 'node:crypto';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { beforePaint } from './page-script.js';
import { listingOfflineFiles } from './offline-files.js';
import { addressesByArticle } from './prerender-order.js';

const folder = process.env.BUILD_DIR ?? 'build';
/** Of the one script that stands in each page (see `src/hooks.server.ts`): no other may. */
const ours = `sha256-${createHash('sha256').update(beforePaint).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	// Also for components without state of their own: one in the older mode would bring all that it takes to every page.
	compilerOptions: { runes: true },
	kit: {
		adapter: listingOfflineFiles(adapter({ pages: folder, fallback: '404.html' }), folder),
		// `src/lib/state/offline.svelte.ts` does it, once the page has nothing else to do.
		serviceWorker: { register: false },
		prerender: { concurrency: 8, entries: [...addressesByArticle(), '*'] },
		// What a page needs to be painted comes with it: style sheets that are fetched would hold it back.
		inlineStyleThreshold: 50_000,
		// A project page lives below a path: `BASE_PATH=/readback npm run build`. Addresses are whole: for relative ones
		// SvelteKit changes the base path while it renders a page, and other pages, rendered at the same time, would see that.
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', ours],
				// Svelte's own route announcer carries a style attribute; style sheets come with the page or from files.
				'style-src-elem': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				// The writer of spreadsheets packs what is large in a worker that it makes itself.
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
