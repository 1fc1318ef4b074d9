import { expect, test } from 'vitest';
import { howLong } from './how-long.ts';
import { familyLaws, questionOn } from './laws.ts';

familyLaws(howLong);

test('a length of time is asked for by “for how long”', () => {
	expect(questionOn(howLong, 'russia-silent/when').stems[0]).toMatch(
		/^For how long was Russia officially silent /
	);
});
