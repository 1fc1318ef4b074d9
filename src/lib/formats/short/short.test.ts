import { expect, test } from 'vitest';
import { describe, errorsIn, reasonsOf, score } from '../index.ts';
import { formatLaws } from '../laws.ts';
import { amount, austria, country, examples, unlikely } from './examples.ts';
import { ShortItem } from './schema.ts';

// Somebody who has not read types words that come to mind; there are too many for one of them to be right.
const WORDS = ['Russia', 'soldiers', 'the war', '600', 'yes', 'Korea', 'North', 'possible', 'engineers', 'x'];

formatLaws('short', examples, {
	guesses: ({ wrong }) => [...WORDS, ...wrong.flatMap(({ forms }) => forms)].map((typed) => ({ typed })),
	unfinished: () => [{ typed: '   ' }, { typed: '?!' }]
});

const earned = (item: ShortItem & { format: 'short' }, typed: string) => {
	const result = score(item, { typed });
	return result.status === 'scored' ? result.earned : undefined;
};

test.each([
	['case', country, 'NORTH korea'],
	['spaces', country, '  North   Korea '],
	['articles', country, 'dprk'],
	['punctuation', country, '“North Korea”.'],
	['accents', country, 'Nórth Koréa'],
	['a typing slip', country, 'North Kroea'],
	['a slip in each long word', country, 'Nortth Koraa'],
	['a space left out', country, 'NorthKorea'],
	['a hyphen', amount, '15 mine clearing engineers'],
	['number words', amount, 'fifteen mine-clearing engineers'],
	['two slips in a long word', unlikely, 'imposibel']
])('%s does not count', (_, item, typed) => {
	expect(earned(item, typed)).toBe(1);
});

test.each([
	['a slip in a number', amount, '16 mine-clearing engineers'],
	['a number word with a slip, which is another number', amount, 'fifty mine-clearing engineers'],
	['a slip in a short word', country, 'DPRC'],
	['a first letter', unlikely, 'possible'],
	['too many slips', country, 'Nrthh Kroae'],
	['a word left out', country, 'Korea'],
	['a word too many', country, 'North Korea and Russia']
])('%s does count', (_, item, typed) => {
	expect(earned(item, typed)).toBe(0);
});

test('a slip on the way to a known wrong answer is not taken for the right one', () => {
	expect(earned(austria, 'Austra')).toBe(1);
	expect(earned(austria, 'Austrlia')).toBe(0);
	expect(earned(austria, 'Australa')).toBe(0);
	expect(errorsIn(austria, { typed: 'Australa' })).toEqual(['other-place']);
});

test('what was accepted is said, where it was written otherwise', () => {
	expect(describe(country, { typed: 'north kroea' })).toBe('north kroea (North Korea)');
	expect(describe(country, { typed: ' North Korea' })).toBe('North Korea');
	expect(describe(country, { typed: 'Seoul' })).toBe('Seoul');
});

test('a known wrong answer has its own reason, anything else the common one', () => {
	expect(errorsIn(country, { typed: 'seoul' })).toEqual(['wrong-actor']);
	expect(errorsIn(country, { typed: 'Japan' })).toEqual(['not-in-text']);
	expect(reasonsOf(country)).toHaveLength(3);
});

test('a form that is both accepted and wrong is no item', () => {
	const [first] = country.wrong;
	expect(ShortItem.safeParse({ ...country, wrong: [{ ...first, forms: ['DPRK'] }] }).success).toBe(false);
});
