import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../content/passage.ts';
import { articleFolders, readEntry, readReading } from '../server/library.ts';
import { matchingSentences } from './places.ts';

const reading = (slug: string, level: 'a2' | 'b2') => {
	const found = readReading(slug, level);
	if (!found) throw new Error(`There is no text ${slug} ${level}.`);
	return found;
};
const b2 = reading('north-korean-soldiers-in-kursk', 'b2');
const a2 = reading('north-korean-soldiers-in-kursk', 'a2');

describe('matchingSentences', () => {
	it('leads from the first sentence that states a fact to the one that states it there', () => {
		const places = matchingSentences(b2, a2);
		const shared = b2.facts.filter(({ id }) => a2.facts.some((fact) => fact.id === id));
		expect(shared.length).toBeGreaterThan(10);
		for (const [sentence, place] of places.entries()) {
			const first = b2.facts.find(
				({ id, spans }) =>
					shared.some((fact) => fact.id === id) &&
					spans[0] &&
					sentencesOf(b2.passage, spans[0])[0] === sentence
			);
			const there = a2.facts.find(({ id }) => id === first?.id)?.spans[0];
			if (there) expect(place, first?.id).toBe(sentencesOf(a2.passage, there)[0]);
		}
	});
	it('gives every sentence a place that exists, in every pair of texts', () => {
		for (const folder of articleFolders()) {
			const texts = readEntry(folder).levels.flatMap(({ level }) => readReading(folder, level) ?? []);
			for (const from of texts)
				for (const to of texts) {
					const places = matchingSentences(from, to);
					expect(places).toHaveLength(from.passage.sentences.length);
					for (const place of places) expect(to.passage.sentences[place]).toBeDefined();
				}
		}
	});
	it('leads every sentence of a text to itself', () => {
		expect(matchingSentences(b2, b2)).toEqual([...b2.passage.sentences.keys()]);
	});
	it('goes by the share of the text where no fact is shared', () => {
		const places = matchingSentences({ ...b2, facts: [] }, a2);
		expect(places[0]).toBe(0);
		expect(places.at(-1)).toBeGreaterThan(a2.passage.sentences.length - 3);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});
});
