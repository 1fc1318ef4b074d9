import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { Article, Clause, Entity, Fact, Slot } from './article.ts';
import { askFor, tell } from './realise.ts';

/**
 * Sentences that somebody has read and found good, each with the clause that it comes from. A change that words one of
 * them differently has to be read again, here, before it goes into the table.
 */
const Approved = z.strictObject({
	entities: z.record(z.string(), Entity),
	cases: z.array(
		z.strictObject({
			clause: Clause,
			said: Fact.shape.said,
			tell: z.string(),
			/** The wordings for each slot that is worth asking for. */
			ask: z.partialRecord(Slot, z.array(z.string()).min(1))
		})
	)
});
const { entities, cases } = Approved.parse(
	JSON.parse(readFileSync(new URL('approved.json', import.meta.url), 'utf8'))
);

const facts = cases.map(({ clause, said }, index) =>
	Fact.parse({ id: `case-${index}`, clause, said, evidence: { b2: 'Not needed here.' } })
);
const article = Article.parse({
	id: 'approved',
	title: 'Approved sentences',
	dek: 'Sentences on varied subjects.',
	language: 'en',
	date: '2025',
	source: { outlet: 'None', title: 'None', date: '2025' },
	licence: 'CC BY 4.0',
	topics: ['language'],
	texts: { b2: { cefr: 'B2', ages: '16+' } },
	entities,
	facts,
	gist: {
		idea: 'None.',
		why: 'None.',
		evidence: { b2: 'None.' },
		not: ['One.', 'Two.'].map((text) => ({ text, role: 'unsupported', label: 'not-in-text', why: 'None.' }))
	}
});

describe('the realiser still says what was approved', () => {
	test.each(cases.map((entry, index) => [entry.tell, entry, facts[index]] as const))(
		'%s',
		(_, { tell: told, ask }, fact) => {
			if (!fact) throw new Error('A case has no fact.');
			expect(tell(fact, article)).toBe(told);
			for (const slot of Slot.options) if (ask[slot]) expect(askFor(fact, slot, article)).toEqual(ask[slot]);
		}
	);
	it('in a table of at least five hundred sentences, all different', () => {
		const sentences = cases.flatMap(({ tell, ask }) => [tell, ...Object.values(ask).flat()]);
		expect(sentences.length).toBeGreaterThanOrEqual(500);
		expect(new Set(sentences).size).toBe(sentences.length);
	});
	it('in sentences with a capital in front and one mark at the end', () => {
		for (const { tell, ask } of cases) {
			expect(tell).toMatch(/^[A-Z][^?]*[^.]\.$/);
			for (const question of Object.values(ask).flat()) expect(question).toMatch(/^[A-Z][^?]*[^?.]\?$/);
		}
	});
	it('and asks for nothing that naming the source would give away', () => {
		const fact = Fact.parse({
			id: 'own-rooms',
			clause: { who: 'the fire', did: 'damage', what: { entity: 'museum' } },
			said: { by: 'museum', certainty: 'reported' },
			evidence: { b2: 'Not needed here.' }
		});
		expect(askFor(fact, 'what', article)).toEqual([]);
		expect(askFor(fact, 'who', article)).not.toEqual([]);
	});
});
