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

const SAY: Record<string, string> = {
	seed: 'The seed may have small letters, digits and hyphens, up to 40 of them.',
	n: 'The number of questions goes from 1 to 50.',
	mode: 'The mode is “test”, “practice” or “evidence”.',
	timer: `The timer is “off”, “up” or a number of minutes from 1 to ${MOST_MINUTES}.`,
	layout: 'The layout is “one” or “all”.'
};

/** Reads an address. What it leaves out is filled in; what it says wrongly is told in plain words. */
export function parseLink(
	params: URLSearchParams,
	freshSeed: string
): { ok: true; link: QuizLink } | { ok: false; problems: string[] } {
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
	const fields = [...new Set(read.error.issues.map(({ path }) => String(path[0])))];
	return { ok: false, problems: fields.map((field) => SAY[field] ?? 'The address is not complete.') };
}
