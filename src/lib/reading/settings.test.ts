import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { appearanceOf, DEFAULT_SETTINGS, RANGES, readSettings, THEMES } from './settings.ts';

describe('readSettings', () => {
	it('keeps what a reader has chosen', () => {
		const chosen = { theme: 'sepia', face: 'easy', size: 140, lines: 2, letters: 8, width: 28 } as const;
		expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
	});
	it('takes the default for what is missing or wrong, and keeps the rest', () => {
		expect(readSettings({ theme: 'pink', size: 1000, lines: '2', width: 40 })).toEqual({
			...DEFAULT_SETTINGS,
			width: 40
		});
	});
	it.each([undefined, null, 7, 'dark', [], true])('takes the defaults for %j', (stored) => {
		expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
	});
	it('has a range that its own steps reach', () => {
		for (const { least, most, step, normal } of Object.values(RANGES))
			for (const place of [most, normal])
				expect((place - least) / step).toBeCloseTo(Math.round((place - least) / step));
	});
});

/** What the script that runs before the first paint makes of a stored text. */
function applied(stored: string | null) {
	const attributes: Record<string, string> = {};
	const properties: Record<string, string> = {};
	const root = {
		setAttribute: (name: string, value: string) => (attributes[name] = value),
		style: { setProperty: (name: string, value: string) => (properties[name] = value) }
	};
	const world = {
		document: { documentElement: root },
		localStorage: { getItem: (key: string) => (key === 'readback:settings' ? stored : null) },
		location: { pathname: '/', search: '' },
		navigator: { languages: ['en'] },
		addEventListener: () => undefined
	};
	runInContext(readFileSync('src/before-paint.js', 'utf8'), createContext(world));
	return { attributes, properties };
}

describe('the script before the first paint', () => {
	test('shows nothing but the defaults when nothing can be read', () => {
		for (const stored of [null, '', '{', '7', '[]', 'null'])
			expect(applied(stored), String(stored)).toEqual(appearanceOf(DEFAULT_SETTINGS));
	});
	test('shows just what the settings say, whatever is stored', () => {
		const value = fc.oneof(
			fc.jsonValue(),
			fc.constantFrom(...THEMES, 'sans', 'easy', 90, 120, 1.8, 200, 201, 16, 20)
		);
		const stored = fc.record(
			{ theme: value, face: value, size: value, lines: value, letters: value, width: value },
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(fc.oneof(stored, fc.jsonValue()), (settings) => {
				const text = JSON.stringify(settings);
				expect(applied(text)).toEqual(appearanceOf(readSettings(JSON.parse(text))));
			})
		);
	});
});
