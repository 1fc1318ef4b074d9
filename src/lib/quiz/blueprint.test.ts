import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILLS } from '../question.ts';
import { Blueprint } from './blueprint.ts';
import { defaultBlueprint } from './default-blueprint.ts';
import { quotas } from './quotas.ts';

const quotaOf = (n: number) => {
	const quota = quotas(defaultBlueprint(n));
	return SKILLS.map((skill) => quota[skill]);
};

describe('quotas', () => {
	it.each([
		[10, [2, 3, 3, 2]],
		[20, [4, 6, 6, 4]],
		[5, [1, 2, 1, 1]],
		[15, [3, 5, 4, 3]],
		[1, [0, 1, 0, 0]]
	])('of %d questions are %j', (n, shares) => {
		expect(quotaOf(n)).toEqual(shares);
	});
	it('give everything to the only skill that is wanted', () => {
		const skills = { retrieve: 0, infer: 0, integrate: 5, evaluate: 0 };
		expect(quotas({ ...defaultBlueprint(7), skills }).integrate).toBe(7);
	});
	it('add up to the number of questions, none further than one from its share', () => {
		const share = fc.integer({ min: 0, max: 9 });
		const skills = fc
			.record({ retrieve: share, infer: share, integrate: share, evaluate: share })
			.filter((shares) => SKILLS.some((skill) => shares[skill] > 0));
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 50 }), skills, (n, skills) => {
				const quota = quotas({ n, skills });
				const all = SKILLS.reduce((sum, skill) => sum + skills[skill], 0);
				expect(SKILLS.reduce((sum, skill) => sum + quota[skill], 0)).toBe(n);
				for (const skill of SKILLS)
					expect(Math.abs(quota[skill] - (n * skills[skill]) / all)).toBeLessThan(1);
			})
		);
	});
});

describe('Blueprint', () => {
	it('takes the default and refuses a quiz of nothing', () => {
		expect(Blueprint.parse(defaultBlueprint(10))).toEqual(defaultBlueprint(10));
		expect(Blueprint.safeParse(defaultBlueprint(0)).success).toBe(false);
		expect(Blueprint.safeParse(defaultBlueprint(51)).success).toBe(false);
	});
	it('takes limits for formats that there are, and no others', () => {
		const read = (formats: object) => Blueprint.safeParse({ ...defaultBlueprint(10), formats });
		expect(read({ gap: 0, choice: 3 }).success).toBe(true);
		expect(read({ crossword: 1 }).error?.issues[0]?.path).toEqual(['formats', 'crossword']);
	});
});
