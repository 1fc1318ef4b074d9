import { expect, test } from 'vitest';
import { holdingsOf } from './holdings.ts';
import { makeAttempt } from './sample-log.ts';

test('what is stored is told in kinds that a reader knows, each with its size', () => {
	const held = holdingsOf([makeAttempt('a'), makeAttempt('b')], {
		'readback:session:eels/b1/x/10/test': { at: 1 },
		'readback:review-begun': {},
		'readback:notes:eels/b1': 'é',
		'readback:review': 1,
		'readback:new-thing': 1
	});
	expect(held.map(({ kind, amount }) => [kind, amount])).toEqual([
		['answers', 2],
		['sessions', 2],
		['notes', 1],
		['settings', 1],
		['other', 1]
	]);
	expect(held[2]?.size).toBe('readback:notes:eels/b1'.length + 4);
	expect(holdingsOf([], {})).toEqual([{ kind: 'answers', amount: 0, size: 0 }]);
});
