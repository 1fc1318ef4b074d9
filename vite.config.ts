import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/**
 * Few files instead of many small ones: what every page needs, and what every question needs. Together they pack
 * better, and cost one request each.
 */
const groups = [
	{ name: 'frame', test: /node_modules[\\/](svelte|@sveltejs|esm-env|clsx|devalue)[\\/]/, priority: 2 },
	{
		name: 'words',
		test: /src[\\/]lib[\\/](language[\\/](number|letters|once|slips)|content[\\/]passage|skill)\.ts$/,
		priority: 2
	},
	{
		name: 'answering',
		test: /src[\\/]lib[\\/](formats[\\/](?!examples|story|schemas|parts|view|follow|announce)([\w-]+[\\/](?!schema|examples))?[\w-]+\.ts|quiz[\\/](session|in-text|highlights)\.ts|question\.ts)$/,
		priority: 1
	}
];

export default defineConfig({
	plugins: [sveltekit()],
	build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
		environment: 'node',
		// The library is pure, so that files can share what they load; each processor takes some of them.
		isolate: false,
		maxWorkers: '100%',
		// A small machine that runs everything at once may take a while.
		testTimeout: 20_000
	}
});
