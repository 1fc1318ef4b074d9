import { describe, expect, test } from 'vitest';
import { looksPlural, possessive, singularOf } from './noun.ts';

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

test.each([
	['the keepers', true],
	['the effects of the smog', true],
	['two men with a rope', true],
	['the lens', false],
	['the news from Kiruna', false],
	['the record before Hunga’s', false],
	['the bridge across the rivers', false]
])('%s looks like a plural: %s', (text, expected) => {
	expect(looksPlural(text)).toBe(expected);
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
