import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkArticle } from '../src/lib/content/check/index.ts';
import { type Finding, problem } from '../src/lib/content/check/finding.ts';
import { verbatimOf } from '../src/lib/content/check/verbatim.ts';
import { articleJsonSchema } from '../src/lib/content/json-schema.ts';
import { countWords } from '../src/lib/content/passage.ts';
import { progressJsonSchema } from '../src/lib/progress/json-schema.ts';
import { articleFolders, readFiles } from '../src/lib/server/library.ts';

/**
 * `npm run check:content`: checks every article and says what to mend. `--verbose` lists how much of each clause is
 * word for word from its text; `--write-schema` writes the JSON Schemas: of an article, for editors, and of the file
 * that takes a reader’s progress along.
 */
const schema = articleJsonSchema();
const textOf = (schema: unknown) => `${JSON.stringify(schema, null, '\t')}\n`;
const schemas = {
	'static/schema/article.schema.json': textOf(schema),
	'static/schema/progress.schema.json': textOf(progressJsonSchema())
};

if (process.argv.includes('--write-schema')) {
	for (const [path, text] of Object.entries(schemas)) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		console.log(`Wrote ${path}.`);
	}
}

const validate = new Ajv2020({ allErrors: true, strict: false }).compile(Object(schema));
const counts = { articles: 0, facts: 0, texts: 0, words: 0, errors: 0, warnings: 0 };
const shares: number[] = [];

for (const folder of articleFolders()) {
	const files = readFiles(folder);
	const { article, findings } = checkArticle(files);
	counts.articles += 1;
	counts.texts += Object.keys(files.texts).length;
	counts.words += Object.values(files.texts).reduce((sum, text) => sum + countWords(text), 0);
	if (article) {
		counts.facts += article.facts.length;
		if (!validate(JSON.parse(files.json)))
			for (const error of validate.errors ?? [])
				findings.push(problem(error.instancePath, `The JSON Schema says: ${error.message ?? 'not valid'}.`));
		const isWhole = findings.every(({ severity }) => severity === 'warning');
		if (isWhole) report(folder, verbatimOf(article));
	}
	tell(folder, findings);
}

for (const [path, text] of Object.entries(schemas))
	if (readText(path) !== text)
		tell('static', [
			problem(
				'schema',
				'The JSON Schema is out of date. Run `npm run check:content -- --write-schema`.',
				path
			)
		]);

const mean = shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
console.log(
	`${counts.articles} articles, ${counts.texts} texts, ${counts.words} words, ${counts.facts} facts; ` +
		`${Math.round(mean * 100)}% of the clauses' words are those of their texts; ` +
		`${counts.errors} errors, ${counts.warnings} warnings`
);
process.exitCode = counts.errors > 0 ? 1 : 0;

function report(folder: string, rows: ReturnType<typeof verbatimOf>): void {
	shares.push(...rows.map(({ share }) => share));
	if (!process.argv.includes('--verbose')) return;
	console.log(`${folder}: words of the text in each clause, and the longest run`);
	for (const { fact, level, share, run } of rows)
		console.log(`  ${String(Math.round(share * 100)).padStart(3)}%  ${fact} (${level}): ${run.join(' ')}`);
}

function tell(folder: string, findings: readonly Finding[]): void {
	for (const { file, where, message, severity } of findings) {
		counts[severity === 'error' ? 'errors' : 'warnings'] += 1;
		console.log(`${folder}/${file}: ${severity}: ${where ? `${where}: ` : ''}${message}`);
	}
}

function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
