import { SKILLS, type Skill } from '../skill.ts';

/** Two to retrieve, three to infer, three to integrate and two to evaluate, after the shares of PIRLS 2021. */
export const SHARES: Readonly<Record<Skill, number>> = { retrieve: 2, infer: 3, integrate: 3, evaluate: 2 };

/** How many questions go to each skill: shares by largest remainder, the earlier skill first where they tie. */
export function quotas({
	n,
	skills
}: {
	n: number;
	skills: Readonly<Record<Skill, number>>;
}): Record<Skill, number> {
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
