import { expect, test } from 'vitest';
import type { Span } from '../content/passage.ts';
import { readReading } from '../server/library.ts';
import { isSaidAgain, nearestTo, saidElsewhere } from './elsewhere.ts';

const reading = readReading('north-korean-soldiers-in-kursk', 'b2');
if (!reading) throw new Error('The article is not there.');
const sentenceWith = (words: string): Span => {
	const found = reading.passage.sentences.find(({ quote }) => quote.includes(words));
	if (!found) throw new Error(`No sentence says “${words}”.`);
	return found;
};
const idsAt = (words: string) => saidElsewhere(sentenceWith(words), reading).map(({ id }) => id);

test('what a sentence proves, alone or with others, is not said elsewhere', () => {
	const ids = idsAt('The NIS believes, however');
	expect(ids).not.toContain('better-fighters');
	expect(ids).not.toContain('why-better');
});

test('what the sentence gives a reason for is heard in it', () => {
	expect(idsAt('deployed some 18,000 troops')).not.toContain('nk-sent-why');
});

test('another number makes another statement', () => {
	expect(idsAt('an estimated 600')).toContain('casualties-total');
});

test('what is near and about the same comes first', () => {
	const own = reading.facts.find(({ id }) => id === 'condemned');
	if (!own) throw new Error('The fact is not there.');
	const place = sentenceWith('condemned the deployment');
	const ids = nearestTo(own, saidElsewhere(place, reading), reading).map(({ id }) => id);
	expect(ids.indexOf('missiles')).toBeLessThan(ids.indexOf('russia-silent'));
});

test('who gives the reason of something says it again', () => {
	const isAgain = (id: string) => {
		const fact = reading.facts.find((one) => one.id === id);
		return fact && isSaidAgain(fact, reading);
	};
	expect(isAgain('better-fighters')).toBe(true);
	expect(isAgain('condemned')).toBe(false);
});
