import { DEFAULT_NUMBER } from './choices.ts';
import type { QuizLink } from './link.ts';

/** The quiz that comes with the page of each text, and stands for an address that names none. */
export const FIRST = { seed: 'first', n: DEFAULT_NUMBER, mode: 'test' } as const satisfies QuizLink;

export const makeLink = ({ seed, n, mode, timer, layout }: QuizLink): string =>
	`?${new URLSearchParams({
		seed,
		n: String(n),
		mode,
		...(timer !== undefined && { timer: String(timer) }),
		...(layout && { layout })
	}).toString()}`;

/** Whether an address names the first quiz, or none. `src/before-paint.js` asks the same before the first paint. */
export function isFirst(params: URLSearchParams): boolean {
	const usual = { seed: FIRST.seed, n: String(FIRST.n), mode: FIRST.mode, timer: 'off', layout: 'one' };
	return Object.entries(usual).every(([name, value]) => (params.get(name) ?? value) === value);
}
