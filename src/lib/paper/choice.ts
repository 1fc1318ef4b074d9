import * as z from 'zod/mini';
import { DEFAULT_PAPER, type Layout, LAYOUTS } from './layouts.ts';

/** Sheets for neighbours; `variants.ts` says in what they differ. */
export const VARIANTS = ['a', 'b', 'c'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What is printed: the student’s sheet, its key, or one after the other. */
export const PARTS = ['both', 'sheet', 'key'] as const;

const layouts: [Layout, ...Layout[]] = ['one', 'two', 'large'];

/** What the address of a page for paper says. The same address gives the same sheet. */
const fields = {
	seed: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
	n: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(50)),
	form: z.enum(VARIANTS),
	layout: z.enum(layouts),
	part: z.enum(PARTS)
};
const PaperChoice = z.object(fields);
export type PaperChoice = z.infer<typeof PaperChoice>;
export type ChoiceField = keyof typeof fields;

export const DEFAULT_CHOICE: PaperChoice = { ...DEFAULT_PAPER, part: 'both' };

/** Reads an address. What it leaves out or says wrongly is as always, and what is wrong is named. */
export function parseChoice(params: URLSearchParams): { choice: PaperChoice; wrong: ChoiceField[] } {
	const given = { ...DEFAULT_CHOICE, ...Object.fromEntries(params) };
	const read = PaperChoice.safeParse(given);
	if (read.success) return { choice: read.data, wrong: [] };
	const names = new Set(read.error.issues.map(({ path }) => String(path[0])));
	const wrong = FIELDS.filter((field) => names.has(field));
	const left = [...params].filter(([name]) => !names.has(name));
	return { choice: parseChoice(new URLSearchParams(left)).choice, wrong };
}

const FIELDS: readonly ChoiceField[] = ['seed', 'n', 'form', 'layout', 'part'];

/** The address of a sheet, without what is as always; empty for the sheet that everybody gets. */
export function writeChoice(choice: PaperChoice): string {
	const said = FIELDS.flatMap((field) =>
		choice[field] === DEFAULT_CHOICE[field] ? [] : [[field, String(choice[field])]]
	);
	return said.length > 0 ? `?${new URLSearchParams(said).toString()}` : '';
}

/** Whether both have the same questions in the same order on the same lines, so that nothing has to be made anew. */
export const isSamePaper = (a: PaperChoice, b: PaperChoice): boolean =>
	a.seed === b.seed &&
	a.n === b.n &&
	a.form === b.form &&
	LAYOUTS[a.layout].measure === LAYOUTS[b.layout].measure;
