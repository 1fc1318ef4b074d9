import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { wholeTemplate } from './page-template.js';
import { addressesByArticle } from './prerender-order.js';

const folder = process.env.BUILD_DIR ?? 'build';
const template = wholeTemplate();

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: folder, fallback: '404.html' }),
		files: { appTemplate: template.file },
		prerender: { concurrency: 8, entries: [...addressesByArticle(), '*'] },
		// A project page lives below a path: `BASE_PATH=/readback npm run build`.
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', template.hash],
				// Svelte's own route announcer carries a style attribute; style sheets come from files alone.
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
