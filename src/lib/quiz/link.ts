import { DEFAULT_NUMBER, LAYOUTS, type Mode, MODES, MOST_MINUTES } from './choices.ts';

// Read without the library of schemas, which weighs as much as all else that a quiz takes before its first question.

/** What the address of a quiz says. The same address gives the same quiz. */
export interface QuizLink {
	seed: string;
	n: number;
	mode: Mode;
	/** Counts up, or down from so many minutes; left out, there is none. */
	timer?: 'up' | number | undefined;
	/** All questions on one page; left out, one at a time. */
	layout?: 'all' | undefined;
}

const MOST_QUESTIONS = 50;

const FIELDS = ['seed', 'n', 'mode', 'timer', 'layout'] as const;
/** A part of an address that cannot be read; the catalogue has a message for each. */
export type LinkProblem = (typeof FIELDS)[number];

/** Reads an address. What it leaves out is filled in; what it says wrongly is named. */
export function parseLink(
	params: URLSearchParams,
	freshSeed: string
): { ok: true; link: QuizLink } | { ok: false; problems: LinkProblem[] } {
	const said = (field: LinkProblem, usual: string) => params.get(field) ?? usual;
	const seed = seedIn(said('seed', freshSeed));
	const n = wholeIn(said('n', String(DEFAULT_NUMBER)), MOST_QUESTIONS);
	const mode = MODES.find((mode) => mode === said('mode', 'test'));
	const timer = timerIn(said('timer', 'off'));
	const layout = LAYOUTS.find((layout) => layout === said('layout', 'one'));
	if (seed === undefined || !n || !mode || !timer || !layout) {
		const read = { seed, n, mode, timer, layout };
		return { ok: false, problems: FIELDS.filter((field) => read[field] === undefined) };
	}
	const extras = { ...(timer !== 'off' && { timer }), ...(layout === 'all' && { layout }) };
	return { ok: true, link: { seed, n, mode, ...extras } };
}

const seedIn = (text: string): string | undefined => (/^[a-z0-9-]{1,40}$/.test(text) ? text : undefined);

/** A whole number from 1, written in digits. */
const wholeIn = (text: string, most: number): number | undefined =>
	/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : undefined;

const timerIn = (text: string): 'off' | 'up' | number | undefined =>
	text === 'off' || text === 'up' ? text : wholeIn(text, MOST_MINUTES);
