import { describe, expect, it } from 'vitest';
import { contentStems, isPastForm, longestCommonRun, shareOfWords, stem, tokenise } from './words.ts';

describe('tokenise', () => {
	it('gives small letters without marks and possessive endings', () => {
		expect(tokenise('“North Korea’s soldiers,” he said.')).toEqual([
			'north',
			'korea',
			'soldiers',
			'he',
			'said'
		]);
	});
	it('keeps a number together and parts a hyphen', () => {
		expect(tokenise('About 18,000 in far-away Kursk, 2.5 percent')).toEqual([
			'about',
			'18,000',
			'in',
			'far',
			'away',
			'kursk',
			'2.5',
			'percent'
		]);
	});
	it('finds nothing in nothing', () => {
		expect(tokenise(' – ?')).toEqual([]);
	});
});

describe('stem', () => {
	it.each([
		['deployed', 'deploying'],
		['bodies', 'body'],
		['stopped', 'stop'],
		['cremated', 'cremate'],
		['sent', 'send'],
		['stole', 'stolen'],
		['carried', 'carries'],
		['officially', 'official'],
		['killed', 'killing'],
		['travelled', 'travel'],
		['ships', 'shipping'],
		['people', 'person'],
		['speaks', 'spoke'],
		['boxes', 'box'],
		['used', 'using'],
		['injured', 'injure'],
		['phases', 'phase'],
		['died', 'dying'],
		['helped', 'helping']
	])('brings %s and %s together', (one, other) => {
		expect(stem(one)).toBe(stem(other));
	});
	it.each([
		['Korea', 'Korean'],
		['war', 'warn'],
		['report', 'repair'],
		['north', 'south'],
		['arms', 'army'],
		['2,000', '2'],
		['Russia', 'Russian'],
		['send', 'sell'],
		['class', 'claim']
	])('keeps %s and %s apart', (one, other) => {
		expect(stem(one)).not.toBe(stem(other));
	});
});

describe('isPastForm', () => {
	it.each(['said', 'moved', 'taken', 'put', 'kept', 'stolen'])('knows %s', (word) => {
		expect(isPastForm(word)).toBe(true);
	});
	it.each(['people', 'lives', 'need', 'speed', 'weapons', 'is', 'has', 'children'])(
		'leaves %s alone',
		(word) => {
			expect(isPastForm(word)).toBe(false);
		}
	);
});

describe('comparing texts', () => {
	const text = 'The dead soldiers were reportedly cremated in Kursk.';

	it('counts only words that carry meaning', () => {
		expect(contentStems('The soldiers were in Kursk')).toEqual([stem('soldier'), 'kursk']);
	});
	it('gives the share of the words that the other text has', () => {
		expect(shareOfWords('soldiers in Moscow', text)).toBe(0.5);
		expect(shareOfWords('the of in', text)).toBe(0);
		expect(shareOfWords(text, text)).toBe(1);
	});
	it('gives the longest run in common', () => {
		expect(longestCommonRun('They were reportedly cremated there.', text)).toEqual([
			'were',
			'reportedly',
			'cremated'
		]);
		expect(longestCommonRun('nothing alike', text)).toEqual([]);
	});
});
