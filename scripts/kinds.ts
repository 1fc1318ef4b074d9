/** A line to add to a list, and the import that it needs. */
export interface Line {
	file: string;
	/** How the list begins in the file. */
	list: string;
	entry: string;
	imported?: { what: string; path: string };
}

interface Kind {
	name: string;
	make(name: string): { files: Record<string, string>; lines: Line[] };
}

const family: Kind = {
	name: 'family',
	make(name) {
		const variable = camelCase(name);
		return {
			files: {
				[`src/lib/families/${name}.ts`]: `
import { defineFamily } from './family.ts';

/** Say what this family asks, with an example. */
export const ${variable} = defineFamily('${name}', {
	skill: 'retrieve',
	find: (reading) => reading.facts,
	ask(_fact, _reading, _random) {
		// Nothing when no fair question can be made; else { facts, stems, item, evidence, why }.
		// src/lib/distractors has ways to find wrong options, each with its reason.
		return undefined;
	}
});
`,
				[`src/lib/families/${name}.test.ts`]: `
import { expect, test } from 'vitest';
import { exampleReading } from '../quality/examples.ts';
import { runChecks } from '../quality/index.ts';
import { makeRandom } from '../random.ts';
import { ${variable} } from './${name}.ts';

const questions = ${variable}.generate(exampleReading, makeRandom('test'));

test('asks something about the example article', () => {
	expect(questions.map(({ stems }) => stems[0])).not.toEqual([]);
});

test('passes every check', () => {
	expect(questions.map((question) => runChecks(question, exampleReading))).toEqual(questions.map(() => undefined));
});
`
			},
			lines: [
				{
					file: 'src/lib/families/index.ts',
					list: 'families: readonly Family[] = [',
					entry: variable,
					imported: { what: `{ ${variable} }`, path: `./${name}.ts` }
				}
			]
		};
	}
};

const check: Kind = {
	name: 'check',
	make(name) {
		const variable = camelCase(name);
		return {
			files: {
				[`src/lib/quality/${name}.ts`]: `
import { defineCheck } from './check.ts';

/** Say which flaw this finds, why it is one, and who describes it. */
export const ${variable} = defineCheck('${name}', (_question, _reading) => {
	// The reason to reject the question, as a plain sentence, or nothing when it passes. Look at every wording.
	return undefined;
});
`,
				[`src/lib/quality/${name}.test.ts`]: `
import { expect, test } from 'vitest';
import { exampleReading, soundQuestions, withStem } from './examples.ts';
import { ${variable} } from './${name}.ts';

test.each(['Write a stem with the flaw here?'])('rejects %s', (stem) => {
	expect(${variable}.judge(withStem(stem), exampleReading)).toContain(stem);
});

test.each(soundQuestions)('passes $stems', (question) => {
	expect(${variable}.judge(question, exampleReading)).toBeUndefined();
});
`
			},
			lines: [
				{
					file: 'src/lib/quality/index.ts',
					list: 'checks: readonly Check[] = [',
					entry: variable,
					imported: { what: `{ ${variable} }`, path: `./${name}.ts` }
				}
			]
		};
	}
};

const camelCase = (name: string): string =>
	name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const kinds: readonly Kind[] = [family, check];
