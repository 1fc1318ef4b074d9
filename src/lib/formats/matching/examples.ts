import { rowsFor } from '../row-examples.ts';
import type { MatchingItem } from './index.ts';

const matching = (key: string, answers: string): MatchingItem & { format: 'matching' } => ({
	format: 'matching',
	rows: rowsFor(key, answers)
});

/** Each answer once; one never; one twice. */
export const allOnce = matching('abc', 'abc');
export const oneTooMany = matching('bac', 'abcd');
export const oneTwice = matching('abba', 'abc');
export const examples = [
	allOnce,
	oneTooMany,
	oneTwice,
	matching('abcd', 'abcd'),
	matching('abcde', 'abcdef')
];
