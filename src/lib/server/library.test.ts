import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLibrary, readReading } from './library.ts';

const SLUG = 'north-korean-soldiers-in-kursk';
const root = mkdtempSync(join(tmpdir(), 'readback-library-'));
const folder = join(root, 'content', 'articles', SLUG);
cpSync('content', join(root, 'content'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

test('the library lists each article with its texts, the main one first', () => {
	const entry = readLibrary(root).find(({ id }) => id === SLUG);
	expect(entry?.levels.map(({ level }) => level)).toEqual(['b2', 'a2']);
	expect(entry?.levels[0]?.words).toBeGreaterThan(400);
});

test('there is no text of an unknown article or level', () => {
	expect(readReading('no-such-article', undefined, root)).toBeUndefined();
	expect(readReading(SLUG, 'c2', root)).toBeUndefined();
	expect(readReading('../articles', undefined, root)).toBeUndefined();
});

test('a corrected text has another version; a broken article stops the build and says what to mend', () => {
	const path = join(folder, 'text.a2.md');
	const text = readFileSync(path, 'utf8');
	const before = readReading(SLUG, 'a2', root)?.version;
	writeFileSync(path, `${text.trimEnd()} One more sentence.\n`);
	expect(readReading(SLUG, 'a2', root)?.version).not.toBe(before);
	writeFileSync(path, text.replace('estimated 600', 'estimated 700'));
	expect(() => readReading(SLUG, 'a2', root)).toThrow(
		/npm run check:content[\s\S]*fact “soldiers-dead”[\s\S]*600/
	);
});
