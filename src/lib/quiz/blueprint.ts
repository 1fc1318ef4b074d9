import { z } from 'zod';
import { formats } from '../formats/index.ts';
import { SKILLS, type Skill } from '../question.ts';

/**
 * What a quiz is made of: how many questions, how many of ten go to each reading process, and how many of ten may be
 * of a format. The level is not in it: each text of an article has a bank of its own.
 */
export const Blueprint = z.object({
	n: z.int().min(1).max(50),
	skills: z.record(z.enum(SKILLS), z.number().min(0)),
	/** At most this many of ten, by format: none where it is 0, any number where it is not named. */
	formats: z.record(
		z.string().refine((name) => name in formats, { error: 'is no format of this version' }),
		z.int().min(0)
	)
});
export type Blueprint = z.infer<typeof Blueprint>;

/**
 * Two to retrieve, three to infer, three to integrate and two to evaluate, after the shares of PIRLS 2021; most
 * questions with one answer to choose.
 */
export const defaultBlueprint = (n: number): Blueprint => ({
	n,
	skills: { retrieve: 2, infer: 3, integrate: 3, evaluate: 2 },
	// A third of all verdicts is right by chance, and what asks for several things at once takes its time.
	formats: { verdict: 2, sentence: 2, grid: 1, matching: 1, ordering: 1, sorting: 1, number: 1, short: 1 }
});

/** How many questions go to each skill: shares by largest remainder, the earlier skill first where they tie. */
export function quotas({ n, skills }: Pick<Blueprint, 'n' | 'skills'>): Record<Skill, number> {
	const total = SKILLS.reduce((sum, skill) => sum + skills[skill], 0) || 1;
	const exact = SKILLS.map((skill) => ({ skill, share: (n * skills[skill]) / total }));
	const left = n - exact.reduce((sum, { share }) => sum + Math.floor(share), 0);
	const byRemainder = [...exact].sort((a, b) => (b.share % 1) - (a.share % 1)).slice(0, left);
	const quota = (skill: Skill): number => {
		const share = exact.find((entry) => entry.skill === skill)?.share ?? 0;
		return Math.floor(share) + (byRemainder.some((entry) => entry.skill === skill) ? 1 : 0);
	};
	return {
		retrieve: quota('retrieve'),
		infer: quota('infer'),
		integrate: quota('integrate'),
		evaluate: quota('evaluate')
	};
}
