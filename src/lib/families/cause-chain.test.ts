import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { causeChain } from './cause-chain.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';

familyLaws(causeChain);

test('the first cause and the last effect are ends of the same chain', () => {
	const first = questionOn(causeChain, 'lorz-stopped-lorz-car-ban/start');
	const last = questionOn(causeChain, 'lorz-stopped-lorz-car-ban/end');
	expect(first.facts).toEqual(last.facts);
	expect(optionsOf(first.item).some(({ text, correct }) => !correct && text === keyText(last))).toBe(true);
});
