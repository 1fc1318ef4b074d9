import { expect, test } from 'vitest';
import { score } from '../index.ts';
import { formatLaws } from '../laws.ts';
import { VERDICTS, type VerdictItem } from './index.ts';

const NAMES = { true: 'True', false: 'False', 'not-stated': 'Not stated' };

const example = (key: (typeof VERDICTS)[number]): VerdictItem & { format: 'verdict' } => ({
	format: 'verdict',
	options: VERDICTS.map((id) => ({
		id,
		text: NAMES[id],
		why: `Whether it is ${NAMES[id]} is told here.`,
		span: null,
		...(id === key
			? { correct: true as const, label: null, role: null }
			: { correct: false as const, label: 'contradicted' as const, role: 'misread' as const })
	}))
});

formatLaws('verdict', VERDICTS.map(example), { guesses: () => VERDICTS.map((chosen) => ({ chosen })) });

test.each(VERDICTS)('only the verdict %s earns the point where it is right', (key) => {
	const earned = VERDICTS.map((chosen) => {
		const result = score(example(key), { chosen });
		return result.status === 'scored' ? result.earned : undefined;
	});
	expect(earned).toEqual(VERDICTS.map((id) => (id === key ? 1 : 0)));
});
