import { expect, test } from 'vitest';
import { readReading } from '../server/library.ts';
import { readText, writeText } from './text-file.ts';

test('a text comes out of its file with the same sentences, and a damaged file is told of', () => {
	const reading = readReading('london-smog-1952');
	if (!reading) throw new Error('The article is gone.');
	const text = readText(JSON.parse(writeText(reading)));
	expect(text?.passage).toEqual(reading.passage);
	expect(text?.version).toBe(reading.version);
	expect(readText({ text: 'words' })).toBeUndefined();
	expect(readText(undefined)).toBeUndefined();
});
