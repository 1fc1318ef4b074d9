/** How a sheet is laid out, and how many letters of middling width its lines hold. `print.css` has a size for each. */
export const LAYOUTS = {
	one: { measure: 80 },
	two: { measure: 43 },
	large: { measure: 48 }
} as const;
export type Layout = keyof typeof LAYOUTS;

/** What is printed where nobody has chosen: the same sheet for everybody, so that it can be spoken about. */
export const DEFAULT_PAPER = { seed: 'paper', n: 10, form: 'a', layout: 'one' } as const;
