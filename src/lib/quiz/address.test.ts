import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { FIRST, isFirst, makeLink } from './address.ts';

/**
 * What the script that runs before the first paint does, for an address and what is stored: whether it hides the first
 * quiz, and whether it fetches the questions of others.
 */
function runScript(pathname: string, search: string, stored: Record<string, string> = {}) {
	const marks: string[] = [];
	const bank = { rel: 'alternate' };
	const root = { setAttribute: (name: string) => marks.push(name), style: { setProperty: () => {} } };
	const world = {
		document: { documentElement: root, querySelector: () => bank },
		localStorage: { ...stored, getItem: () => null },
		location: { pathname, search },
		navigator: { languages: ['en'] },
		addEventListener: () => {},
		URLSearchParams
	};
	runInContext(readFileSync('src/before-paint.js', 'utf8'), createContext(world));
	return { hides: marks.includes('data-other-quiz'), fetches: bank.rel === 'preload' };
}

const hides = (...page: Parameters<typeof runScript>) => runScript(...page).hides;

const addresses = [
	'',
	makeLink(FIRST),
	'?mode=test&timer=off&layout=one',
	'?seed=kx7',
	'?n=5',
	'?n=10&mode=practice',
	'?timer=up',
	'?layout=all',
	'?seed='
];

test('an address without a choice of its own names the first quiz', () => {
	const named = addresses.map((search) => isFirst(new URLSearchParams(search)));
	expect(named).toEqual([true, true, true, false, false, false, false, false, false]);
});

test.each(addresses)('the script before the first paint takes “%s” for the same quiz', (search) => {
	const isOther = !isFirst(new URLSearchParams(search));
	expect(runScript('/readback/quiz/a-ship/a2/', search)).toEqual({ hides: isOther, fetches: isOther });
});

test('another quiz that was begun before has its questions already', () => {
	const stored = { 'readback:session:a-ship/b2/kx7/10/practice': '{}' };
	const [begun, fresh] = ['?seed=kx7&mode=practice', '?seed=kx7&mode=test'];
	expect(runScript('/quiz/a-ship/', begun, stored)).toEqual({ hides: true, fetches: false });
	expect(runScript('/quiz/a-ship/', fresh, stored)).toEqual({ hides: true, fetches: true });
});

test('the first quiz that was begun before is hidden until its answers are there', () => {
	expect(hides('/quiz/a-ship/', '', { 'readback:session:a-ship/b2/first/10/test': '{}' })).toBe(true);
	expect(hides('/quiz/a-ship/', '', { 'readback:session:another/b2/first/10/test': '{}' })).toBe(false);
	expect(hides('/read/a-ship/', '?seed=kx7')).toBe(false);
});
