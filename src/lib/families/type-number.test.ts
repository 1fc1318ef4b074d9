import { expect, test } from 'vitest';
import { score } from '../formats/index.ts';
import { familyLaws, questionOn } from './laws.ts';
import { typeNumber } from './type-number.ts';

familyLaws(typeNumber);

test('a number that the text gives as about so much may be typed a little off', () => {
	const { item } = questionOn(typeNumber, 'sent-total/what');
	if (item.format !== 'number') throw new Error('No number.');
	const earned = (typed: string) => score(item, { typed });
	expect(earned('18,000')).toEqual({ status: 'scored', earned: 1, possible: 1 });
	expect(earned('17,900')).toEqual({ status: 'scored', earned: 1, possible: 1 });
	expect(earned('4,700')).toEqual({ status: 'scored', earned: 0, possible: 1 });
});

test('another number of the text is known for what it counts', () => {
	const { item } = questionOn(typeNumber, 'sent-total/what');
	if (item.format !== 'number') throw new Error('No number.');
	expect(item.near.find(({ value }) => value === 4700)?.why).toContain('for something else');
});
