import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleFolders, readFiles } from '../server/library.ts';
import { articleJsonSchema } from './json-schema.ts';

test('the published schema is up to date', () => {
	expect(JSON.parse(readFileSync('static/schema/article.schema.json', 'utf8'))).toEqual(articleJsonSchema());
});

const validate = new Ajv2020({ strict: false }).compile(Object(articleJsonSchema()));

test.each(articleFolders())('an independent validator accepts %s', (folder) => {
	expect(validate(JSON.parse(readFiles(folder).json))).toBe(true);
});

test('it refuses what the article schema refuses', () => {
	const folder = articleFolders()[0] ?? '';
	const article = JSON.parse(readFiles(folder).json);
	expect(validate({ ...article, facts: [] })).toBe(false);
	expect(validate({ ...article, headline: 'No such key' })).toBe(false);
});
