import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../words/en/extras.ts';
import { makeLink } from './address.ts';
import { DEFAULT_NUMBER, MODES, MOST_MINUTES, NUMBERS } from './choices.ts';
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
		['n=0', ['n']],
		['n=51', ['n']],
		['n=2.5', ['n']],
		['n=ten', ['n']],
		['n=', ['n']],
		['mode=exam', ['mode']],
		['timer=0', ['timer']],
		['timer=soon', ['timer']],
		['layout=three', ['layout']],
		['seed=', ['seed']],
		['seed=<b>&mode=Test', ['seed', 'mode']],
		[`seed=${'a'.repeat(41)}`, ['seed']]
	])('“%s” names what is wrong', (address, problems) => {
		expect(read(address)).toEqual({ ok: false, problems });
	});
	it('is told what it may say', () => {
		for (const mode of MODES) expect(english.problems.mode).toContain(mode);
		expect(english.problems.timer).toContain(String(MOST_MINUTES));
	});
	it('offers its own default', () => {
		expect(NUMBERS).toContain(DEFAULT_NUMBER);
	});
});
