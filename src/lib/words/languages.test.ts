import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { counting, numbers, sizes } from './counting.ts';
import { LANGUAGE_KEY, languageFor, LANGUAGES } from './languages.ts';

test('the language chosen goes before those that the browser asks for, and English is always there', () => {
	expect(languageFor('fr', ['es'])).toBe('fr');
	expect(languageFor('xx', ['de-DE', 'es-MX', 'fr'])).toBe('es');
	expect(languageFor(undefined, ['ar'])).toBe('ar');
	expect(languageFor(undefined, ['de', 'toString'])).toBe('en');
	expect(languageFor(undefined, [])).toBe('en');
});

test('each language counts in its own way', () => {
	const forms = { zero: 'z', one: '1', two: '2', few: 'f', many: 'm', other: 'o' };
	const said = (language: 'en' | 'ar') =>
		[0, 1, 2, 3, 11, 100].map((n) => counting(language)(n, forms)).join('');
	expect(said('en')).toBe('o1oooo');
	expect(said('ar')).toBe('z12fmo');
	expect(counting('ar')(2, { other: 'o' })).toBe('o');
});

test('numbers are written with the digits of the texts', () => {
	expect(numbers('en')(1234.5, 1)).toBe('1,234.5');
	expect(numbers('es')(12345)).toBe('12.345');
	expect(numbers('fr')(-0.1, 2, true)).toBe('−0,10');
	expect(numbers('en')(0.304, 2)).toBe('0.3');
	expect(numbers('ar')(1234)).toMatch(/^1[^0-9]?234$/);
});

test('sizes are written in the unit that keeps the number small', () => {
	const said = [0, 88_400, 999_999, 21_500_000, 5_368_709_120].map(sizes('en'));
	expect(said).toEqual(['0 kB', '88.4 kB', '1,000 kB', '21.5 MB', '5.4 GB']);
	expect(sizes('fr')(5_368_709_120)).toBe('5,4\u202fGo');
});

test.each([
	[undefined, ['en']],
	['ar', ['en']],
	['xx', ['de', 'fr-CA']],
	[7, ['es-AR']],
	['en', ['ar']],
	[null, []]
])('the script before the first paint takes the same language: %j, %j', (chosen, asked) => {
	const root = {
		lang: '',
		dir: '',
		waits: false,
		setAttribute: (name: string) => {
			root.waits ||= name === 'data-waits';
		},
		style: { setProperty: () => {} }
	};
	const world = {
		document: { documentElement: root },
		localStorage: { getItem: (key: string) => (key === LANGUAGE_KEY ? JSON.stringify(chosen) : null) },
		location: { pathname: '/', search: '' },
		navigator: { languages: asked },
		addEventListener: () => {}
	};
	runInContext(readFileSync('src/before-paint.js', 'utf8'), createContext(world));
	const language = languageFor(chosen, asked);
	expect(root).toMatchObject({
		lang: language,
		dir: LANGUAGES[language].direction,
		waits: language !== 'en'
	});
});
