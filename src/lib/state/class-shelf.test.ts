import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { inMemory } from '../class/shelf.ts';
import { openShelf } from './class-shelf.svelte.ts';

const handIn = (code: string, to: string) => ({ code, to, accepted: false });

test.each([
	['of the browser', openShelf, true],
	['of one page', async () => inMemory(), false]
])('the shelf %s keeps classes apart, and what comes twice once', async (_, start, lasts) => {
	const shelf = await start();
	expect(shelf.lasts).toBe(lasts);
	await shelf.addAssignment({ id: 'a', code: 'RBA1.a' });
	await shelf.addAssignment({ id: 'b', code: 'RBA1.b' });
	await shelf.addAssignment({ id: 'a', code: 'RBA1.a' });
	await shelf.putHandIns([handIn('1', 'a'), handIn('2', 'a'), handIn('3', 'b')]);
	await shelf.putHandIns([{ ...handIn('2', 'a'), accepted: true }]);
	expect(await shelf.assignments()).toHaveLength(2);
	expect((await shelf.handIns()).map(({ code, accepted }) => [code, accepted])).toEqual([
		['1', false],
		['2', true],
		['3', false]
	]);
	await shelf.removeHandIn('1');
	await shelf.wipe('b');
	expect(await shelf.assignments()).toEqual([{ id: 'a', code: 'RBA1.a' }]);
	expect((await shelf.handIns()).map(({ code }) => code)).toEqual(['2']);
});
