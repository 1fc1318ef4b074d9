import { z } from 'zod';
import { SKILLS, type Skill } from '../question.ts';

/** What a quiz is made of: how many questions, and how many of ten go to each reading process. */
export const Blueprint = z.object({
	n: z.int().min(1).max(50),
	skills: z.record(z.enum(SKILLS), z.number().min(0)),
	/** At most this many of ten may be true / false / not stated: a third of them is right by chance. */
	verdicts: z.int().min(0),
	/** At most this many of ten may ask for a sentence of the text. */
	sentences: z.int().min(0)
});
export type Blueprint = z.infer<typeof Blueprint>;

/** Two to retrieve, three to infer, three to integrate and two to evaluate, after the shares of PIRLS 2021. */
export const defaultBlueprint = (n: number): Blueprint => ({
	n,
	skills: { retrieve: 2, infer: 3, integrate: 3, evaluate: 2 },
	verdicts: 2,
	sentences: 2
});

/** How many questions go to each skill: shares by largest remainder, the earlier skill first where they tie. */
export function quotas({ n, skills }: Blueprint): Record<Skill, number> {
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
