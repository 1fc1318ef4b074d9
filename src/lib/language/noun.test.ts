import { expect, test } from 'vitest';
import { possessive } from './noun.ts';

test.each([
	['Lee', 'Lee’s'],
	['North Korea', 'North Korea’s'],
	['the NIS', 'the NIS’s'],
	['Reuters', 'Reuters’'],
	['the United States', 'the United States’'],
	['the villagers', 'the villagers’']
])('%s has %s', (name, owner) => {
	expect(possessive(name)).toBe(owner);
});
