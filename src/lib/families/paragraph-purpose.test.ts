import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { makeRandom } from '../random.ts';
import { ask, familyLaws, questionOn, readings } from './laws.ts';
import { paragraphPurpose } from './paragraph-purpose.ts';

familyLaws(paragraphPurpose);

test('the wrong answers are what other paragraphs do', () => {
	const wrong = optionsOf(questionOn(paragraphPurpose, 'paragraph-3').item).filter(({ correct }) => !correct);
	expect(wrong.every(({ why }) => /^That is what the \w+ paragraph does\./.test(why))).toBe(true);
	expect(questionOn(paragraphPurpose, 'paragraph-3').stems).toContain(
		'What is the purpose of the third paragraph?'
	);
});

test('the first and the last paragraph, known as such by everybody, are neither asked about nor offered', () => {
	for (const reading of readings)
		for (const { item, facts } of ask(paragraphPurpose, reading)) {
			const ends = [reading.purposes[0]?.text, reading.purposes.at(-1)?.text].map((text) =>
				text?.toLowerCase()
			);
			for (const { text } of optionsOf(item)) expect(ends).not.toContain(text.toLowerCase());
			expect(['paragraph:1', `paragraph:${reading.purposes.length}`]).not.toContain(facts[0]);
		}
});

test('where a paragraph stands does not tell which purpose is its own', () => {
	for (const reading of readings) {
		const places = reading.purposes.map(({ text }) => text.toLowerCase());
		const seen = new Map<string, Set<number>>();
		for (let seed = 0; seed < 30; seed++)
			for (const { id, item } of paragraphPurpose.generate(reading, makeRandom(String(seed)))) {
				const inOrder = optionsOf(item).toSorted(
					(a, b) => places.indexOf(a.text.toLowerCase()) - places.indexOf(b.text.toLowerCase())
				);
				const place = inOrder.findIndex(({ correct }) => correct);
				seen.set(id, (seen.get(id) ?? new Set()).add(place));
			}
		expect(seen.size).toBeGreaterThan(0);
		for (const found of seen.values()) expect(found.size).toBeGreaterThan(1);
	}
});
