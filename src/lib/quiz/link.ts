import * as z from 'zod/mini';
import { DEFAULT_NUMBER, MODES, MOST_MINUTES } from './choices.ts';

/** A whole number from 1, written in digits. */
const whole = (most: number) => z.coerce.number().check(z.multipleOf(1), z.gte(1), z.lte(most));

/** What the address of a quiz says. The same address gives the same quiz. */
export const QuizLink = z.object({
	seed: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
	n: whole(50),
	mode: z.enum(MODES),
	/** Counts up, or down from so many minutes; left out, there is none. */
	timer: z.optional(z.union([z.literal('up'), whole(MOST_MINUTES)])),
	/** All questions on one page; left out, one at a time. */
	layout: z.optional(z.literal('all'))
});
export type QuizLink = z.infer<typeof QuizLink>;

const FIELDS = ['seed', 'n', 'mode', 'timer', 'layout'] as const;
/** A part of an address that cannot be read; the catalogue has a message for each. */
export type LinkProblem = (typeof FIELDS)[number];

/** Reads an address. What it leaves out is filled in; what it says wrongly is named. */
export function parseLink(
	params: URLSearchParams,
	freshSeed: string
): { ok: true; link: QuizLink } | { ok: false; problems: LinkProblem[] } {
	const given = (name: string, none: string) => {
		const value = params.get(name);
		return value === null || value === none ? undefined : value;
	};
	const read = QuizLink.safeParse({
		seed: params.get('seed') ?? freshSeed,
		n: params.get('n') ?? DEFAULT_NUMBER,
		mode: params.get('mode') ?? 'test',
		timer: given('timer', 'off'),
		layout: given('layout', 'one')
	});
	if (read.success) return { ok: true, link: read.data };
	const wrong = read.error.issues.map(({ path }) => path[0]);
	return { ok: false, problems: FIELDS.filter((field) => wrong.includes(field)) };
}
