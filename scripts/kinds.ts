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
		// Nothing when no fair question can be made; else draftOn([fact], stems, item, reading).
		// src/lib/distractors has ways to find wrong options, each with its reason.
		return undefined;
	}
});
`,
				[`src/lib/families/${name}.test.ts`]: `
import { expect, test } from 'vitest';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { ${variable} } from './${name}.ts';

familyLaws(${variable});

test('say here what it asks, as a reader would notice it', () => {
	const question = questionOn(${variable}, 'fact/slot');
	expect(question.stems).toEqual(['The question?']);
	expect(keyText(question)).toBe('The right answer');
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

const format: Kind = {
	name: 'format',
	make(name) {
		const variable = camelCase(name);
		const type = variable.charAt(0).toUpperCase() + variable.slice(1);
		return {
			files: {
				[`src/lib/formats/${name}/schema.ts`]: `
import * as z from 'zod/mini';
import { Option } from '../parts.ts';

/** Say what a reader does here. */
export const ${type}Item = z.object({ format: z.literal('${name}'), options: z.array(Option).check(z.minLength(2)) });
export type ${type}Item = z.infer<typeof ${type}Item>;
export const ${type}Response = z.object({ chosen: z.nullable(z.string()) });
export type ${type}Response = z.infer<typeof ${type}Response>;
`,
				[`src/lib/formats/${name}/index.ts`]: `
import { defineFormat } from '../format.ts';
import { keyIn, labelsOf, ofOptions, optionWith } from '../option.ts';
import { scored, UNANSWERED } from '../score.ts';
import type { ${type}Item, ${type}Response } from './schema.ts';

export type { ${type}Item };

/** Say how it earns points, whose rule that is, and what chance is. */
export const ${variable} = defineFormat<${type}Item, ${type}Response>('${name}', {
	// Say what to do, in a message of its own in src/lib/words/*/formats.ts.
	instruction: (_item, words) => words.chooseOne,
	blank: () => ({ chosen: null }),
	key: (item) => ({ chosen: keyIn(item.options)?.id ?? null }),
	offers: 'one-right',
	...ofOptions,
	answer: (item) => keyIn(item.options)?.text ?? '',
	describe: (item, { chosen }) => optionWith(item.options, chosen)?.text,
	errors: (item, { chosen }) => labelsOf([optionWith(item.options, chosen)]),
	choose: (_item, _response, chosen) => ({ chosen }),
	chance: (item) => 1 / item.options.length,
	score(item, { chosen }) {
		const option = optionWith(item.options, chosen);
		return option ? scored(option.correct ? 1 : 0) : UNANSWERED;
	}
});
`,
				[`src/lib/formats/${name}/${type}.svelte`]: `
<script lang="ts">
	import OptionList from '../OptionList.svelte';
	import type { ViewProps } from '../view.ts';

	let { item, response, name, marked, onanswer, onshow }: ViewProps<'${name}'> = $props();
</script>

<OptionList
	options={item.options}
	chosen={response.chosen === null ? [] : [response.chosen]}
	{name}
	{marked}
	onchoose={(chosen) => onanswer({ chosen })}
	{onshow}
/>
`,
				[`src/lib/formats/${name}/${name}.test.ts`]: `
import { expect, test } from 'vitest';
import { formatLaws } from '../laws.ts';
import { examples } from './examples.ts';

// All that somebody may answer who has not read.
formatLaws('${name}', examples, { guesses: ({ options }) => options.map(({ id }) => ({ chosen: id })) });

test('has examples', () => {
	expect(examples).not.toEqual([]);
});
`,
				[`src/lib/formats/${name}/examples.ts`]: `
import type { ${type}Item } from './index.ts';

export const examples: readonly (${type}Item & { format: '${name}' })[] = [];
`
			},
			lines: [
				{
					file: 'src/lib/formats/index.ts',
					list: 'export const formats = {',
					entry: `'${name}': ${variable}`,
					imported: { what: `{ ${variable} }`, path: `./${name}/index.ts` }
				},
				{
					file: 'src/lib/formats/examples.ts',
					list: 'readonly Item<F>[] } = {',
					entry: `'${name}': ${variable}`,
					imported: { what: `{ examples as ${variable} }`, path: `./${name}/examples.ts` }
				},
				{
					file: 'src/lib/formats/schemas.ts',
					list: 'export const schemas = {',
					entry: `'${name}': { item: ${type}Item, response: ${type}Response }`,
					imported: { what: `{ ${type}Item, ${type}Response }`, path: `./${name}/schema.ts` }
				},
				{
					file: 'src/lib/formats/shuffle.ts',
					list: '=> Items[F] } = {',
					entry: `'${name}': same`
				},
				{
					file: 'src/lib/formats/views.ts',
					list: 'Promise<Views[F]> } = {',
					entry: `'${name}': async () => (await import('./${name}/${type}.svelte')).default`
				},
				{
					file: 'src/lib/paper/forms.ts',
					list: 'OnPaper } = {',
					entry: `'${name}': circled`
				}
			]
		};
	}
};

const camelCase = (name: string): string =>
	name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const kinds: readonly Kind[] = [family, format, check];
