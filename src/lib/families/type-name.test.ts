import { expect, test } from 'vitest';
import { score } from '../formats/index.ts';
import { familyLaws, questionOn } from './laws.ts';
import { typeName } from './type-name.ts';

familyLaws(typeName);

test('every name of the right one is accepted, and another one is known for what it did', () => {
	const { item } = questionOn(typeName, 'nk-admitted/who');
	if (item.format !== 'short') throw new Error('No short answer.');
	for (const typed of ['North Korea', 'north korea', 'Pyongyang', 'Noth Korea'])
		expect(score(item, { typed }), typed).toEqual({ status: 'scored', earned: 1, possible: 1 });
	expect(score(item, { typed: 'South Korea' })).toEqual({ status: 'scored', earned: 0, possible: 1 });
	expect(item.wrong.some(({ forms }) => forms.includes('Russia'))).toBe(true);
});
