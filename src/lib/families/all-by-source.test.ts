import { expect, test } from 'vitest';
import { allBySource } from './all-by-source.ts';
import { familyLaws, questionOn } from './laws.ts';

familyLaws(allBySource);

test('two statements are the source’s own, and the others somebody else’s', () => {
	const { item } = questionOn(allBySource, 'lee');
	if (item.format !== 'several') throw new Error('No several answers.');
	expect(item.options.filter(({ correct }) => correct)).toHaveLength(2);
	for (const { correct, why } of item.options)
		expect(why).toMatch(correct ? /Lee/ : /^It is not Lee who says this: /);
});
