import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readPreferences } from './stored-preferences.ts';

/** What the script that runs before the first paint says of the panes, whatever is stored. */
function paneled(stored: unknown) {
	const said: { panes?: string; split?: string } = {};
	const root = {
		setAttribute: (name: string, value: string) => name === 'data-panes' && (said.panes = value),
		style: { setProperty: (name: string, value: string) => name === '--split' && (said.split = value) }
	};
	const world = {
		document: { documentElement: root },
		localStorage: {
			getItem: (key: string) => (key === 'readback:quiz-preferences' ? JSON.stringify(stored) : null)
		},
		location: { pathname: '/', search: '' },
		navigator: { languages: ['en'] },
		addEventListener: () => undefined
	};
	runInContext(readFileSync('src/before-paint.js', 'utf8'), createContext(world));
	return said;
}

test.each([
	{ panes: 'text', split: 70, keys: true, tally: 'bars' },
	{ panes: 'question', split: 25 },
	{ panes: 'both', split: 75 },
	{ panes: 'all', split: 24 },
	{ panes: 7, split: '60' },
	{},
	null,
	'text'
])('the script before the first paint divides the screen as the page will: %j', (stored) => {
	const { panes, split } = readPreferences(stored);
	const said = paneled(stored);
	expect(said.panes ?? 'both').toBe(panes);
	expect(said.split ?? '50%').toBe(`${split}%`);
});
