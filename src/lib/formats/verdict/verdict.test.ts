import { expect, test } from 'vitest';
import { score } from '../index.ts';
import { formatLaws } from '../laws.ts';
import { examples, verdictOf } from './examples.ts';
import { VERDICTS } from './index.ts';

formatLaws('verdict', examples, { guesses: () => VERDICTS.map((chosen) => ({ chosen })) });

test.each(VERDICTS)('only the verdict %s earns the point where it is right', (key) => {
	const earned = VERDICTS.map((chosen) => {
		const result = score(verdictOf(key), { chosen });
		return result.status === 'scored' ? result.earned : undefined;
	});
	expect(earned).toEqual(VERDICTS.map((id) => (id === key ? 1 : 0)));
});
