import { FIRST } from '../quiz/address.ts';

/** How a sheet is laid out, and how many letters of middling width its lines hold. The page for paper has a size for each. */
export const LAYOUTS = {
	one: { measure: 80 },
	two: { measure: 43 },
	large: { measure: 48 }
} as const;
export type Layout = keyof typeof LAYOUTS;

/** What is printed where nobody has chosen: the first quiz on the text, so that everybody has the same sheet. */
export const DEFAULT_PAPER = { seed: FIRST.seed, n: FIRST.n, form: 'a', layout: 'one' } as const;
