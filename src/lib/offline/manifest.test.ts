import { expect, test } from 'vitest';
import { sortFiles } from '../../../offline-files.js';
import { allFiles, filesOf, holdingsIn, Manifest } from './manifest.ts';

const files = [
	'index.js',
	'',
	'404.html',
	'service-worker.js',
	'schema/article.schema.json',
	'_app/version.json',
	'_app/immutable/chunks/a.js',
	'_app/immutable/chunks/a.js.map',
	'review/',
	'read/eels/',
	'read/eels/a2/data.json',
	'bank/eels/b2.json',
	'text/pavlova/b2.json'
].map((path, index) => ({ path, bytes: index + 1 }));

const manifest = Manifest.parse(sortFiles(files));

test('what the site is made of is told apart: the app, each article, and what no device needs', () => {
	expect(manifest.app).toEqual(['', '_app/immutable/chunks/a.js', 'index.js', 'review/']);
	expect(manifest.articles).toEqual([
		{
			id: 'eels',
			bytes: 12 + 10 + 11,
			files: ['bank/eels/b2.json', 'read/eels/', 'read/eels/a2/data.json']
		},
		{ id: 'pavlova', bytes: 13, files: ['text/pavlova/b2.json'] }
	]);
	expect(allFiles(manifest)).toHaveLength(8);
});

test('an article is kept when all of its files are, whatever else is', () => {
	const eels = filesOf(manifest, ['eels']);
	expect(holdingsIn(manifest, [...eels, 'review/'])).toEqual([
		{ id: 'eels', bytes: 33, kept: true },
		{ id: 'pavlova', bytes: 13, kept: false }
	]);
	for (const missing of eels) {
		const [first] = holdingsIn(
			manifest,
			eels.filter((file) => file !== missing)
		);
		expect(first?.kept, missing).toBe(false);
	}
	expect(filesOf(manifest, ['unknown'])).toEqual([]);
});
