import { z } from 'zod';
import { Mode } from './session.ts';

/** What the address of a quiz says. The same address gives the same quiz. */
export const QuizLink = z.object({
	seed: z.string().regex(/^[a-z0-9-]{1,40}$/),
	n: z.coerce.number().int().min(1).max(50),
	mode: Mode
});
export type QuizLink = z.infer<typeof QuizLink>;

export const NUMBERS = [5, 10, 15] as const;
export const DEFAULT_NUMBER = 10;

const SAY: Record<string, string> = {
	seed: 'The seed may have small letters, digits and hyphens, up to 40 of them.',
	n: 'The number of questions goes from 1 to 50.',
	mode: 'The mode is “test” or “practice”.'
};

/** Reads an address. What it leaves out is filled in; what it says wrongly is told in plain words. */
export function parseLink(
	params: URLSearchParams,
	freshSeed: string
): { ok: true; link: QuizLink } | { ok: false; problems: string[] } {
	const read = QuizLink.safeParse({
		seed: params.get('seed') ?? freshSeed,
		n: params.get('n') ?? DEFAULT_NUMBER,
		mode: params.get('mode') ?? 'test'
	});
	if (read.success) return { ok: true, link: read.data };
	const fields = [...new Set(read.error.issues.map(({ path }) => String(path[0])))];
	return { ok: false, problems: fields.map((field) => SAY[field] ?? 'The address is not complete.') };
}

export const makeLink = ({ seed, n, mode }: QuizLink): string =>
	`?${new URLSearchParams({ seed, n: String(n), mode }).toString()}`;
