import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST, isFirst, makeLink } from './address.ts';
import { DEFAULT_NUMBER, MODES, NUMBERS } from './choices.ts';
import { parseLink } from './link.ts';

const read = (address: string) => parseLink(new URLSearchParams(address), 'fresh');

describe('an address', () => {
	it('gives back what it was made from', () => {
		const link = fc.record({
			seed: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
			n: fc.integer({ min: 1, max: 50 }),
			mode: fc.constantFrom(...MODES),
			timer: fc.constantFrom(undefined, 'up' as const, 1, 20, 180),
			layout: fc.constantFrom(undefined, 'all' as const)
		});
		fc.assert(
			fc.property(link, (link) => {
				expect(read(makeLink(link))).toEqual({ ok: true, link });
			})
		);
	});
	it('is short and readable', () => {
		expect(makeLink({ seed: 'kx7', n: 10, mode: 'practice' })).toBe('?seed=kx7&n=10&mode=practice');
	});
	it.each([
		['', { seed: 'fresh', n: DEFAULT_NUMBER, mode: 'test' }],
		['seed=abc', { seed: 'abc', n: DEFAULT_NUMBER, mode: 'test' }],
		['n=5&mode=practice', { seed: 'fresh', n: 5, mode: 'practice' }],
		['mode=evidence&timer=off&layout=one', { seed: 'fresh', n: DEFAULT_NUMBER, mode: 'evidence' }],
		['timer=up&layout=all', { seed: 'fresh', n: DEFAULT_NUMBER, mode: 'test', timer: 'up', layout: 'all' }],
		['timer=25', { seed: 'fresh', n: DEFAULT_NUMBER, mode: 'test', timer: 25 }],
		['n=15&something=else', { seed: 'fresh', n: 15, mode: 'test' }]
	])('“%s” is filled in', (address, link) => {
		expect(read(address)).toEqual({ ok: true, link });
	});
	it.each([
		['n=0', ['The number of questions goes from 1 to 50.']],
		['n=51', ['The number of questions goes from 1 to 50.']],
		['n=2.5', ['The number of questions goes from 1 to 50.']],
		['n=ten', ['The number of questions goes from 1 to 50.']],
		['n=', ['The number of questions goes from 1 to 50.']],
		['mode=exam', ['The mode is “test”, “practice” or “evidence”.']],
		['timer=0', ['The timer is “off”, “up” or a number of minutes from 1 to 180.']],
		['timer=soon', ['The timer is “off”, “up” or a number of minutes from 1 to 180.']],
		['layout=three', ['The layout is “one” or “all”.']],
		['seed=', ['The seed may have small letters, digits and hyphens, up to 40 of them.']],
		[
			'seed=<b>&mode=Test',
			[
				'The seed may have small letters, digits and hyphens, up to 40 of them.',
				'The mode is “test”, “practice” or “evidence”.'
			]
		],
		[`seed=${'a'.repeat(41)}`, ['The seed may have small letters, digits and hyphens, up to 40 of them.']]
	])('“%s” says what is wrong', (address, problems) => {
		expect(read(address)).toEqual({ ok: false, problems });
	});
	it('offers its own default', () => {
		expect(NUMBERS).toContain(DEFAULT_NUMBER);
	});
});
