import { describe, expect, test } from 'vitest';
import { possessive, singularOf } from './noun.ts';

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

describe('singularOf', () => {
	test.each([
		['soldiers', 'soldier'],
		['North Korean soldiers', 'North Korean soldier'],
		['tonnes of krill', 'tonne of krill'],
		['women in the crew', 'woman in the crew'],
		['lifeboatmen', 'lifeboatman'],
		['schoolchildren', 'schoolchild'],
		['people', 'person'],
		['countries', 'country'],
		['churches', 'church'],
		['boxes', 'box'],
		['phases', 'phase'],
		['bodies of climbers', 'body of climbers'],
		['pies', 'pie'],
		['lives', 'life'],
		['days on which it rained', 'day on which it rained'],
		['species', 'species'],
		['sheep', 'sheep'],
		['glasses', 'glass']
	])('one of the %s is one %s', (counted, one) => {
		expect(singularOf(counted)).toBe(one);
	});
});
