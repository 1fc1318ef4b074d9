import { goesOnInLetters, standsIn } from '../../language/letters.ts';
import { type Article, type Fact, SLOTS, type Slot } from '../article.ts';
import { type Value } from '../value.ts';
import type { Passage } from '../passage.ts';
import { type Finding, problem, warning } from './finding.ts';
import { didYouMean } from './nearest.ts';

/** Every name that points at something points at something that exists. */
export function checkReferences(article: Article): Finding[] {
	const entities = Object.keys(article.entities);
	const facts = article.facts.map(({ id }) => id);
	const entity = (id: string | undefined, where: string): Finding[] =>
		id === undefined || entities.includes(id)
			? []
			: [
					problem(
						where,
						`There is no entity “${id}”.${didYouMean(id, entities)} Add it to "entities" or correct the name.`
					)
				];
	const fact = (id: string, where: string): Finding[] =>
		facts.includes(id)
			? []
			: [problem(where, `There is no fact “${id}”.${didYouMean(id, facts)} Correct the name.`)];

	return [
		...article.facts.flatMap((each) => [
			...valuesOf(each).flatMap(({ value, where }) => ('entity' in value ? entity(value.entity, where) : [])),
			...entity(each.said?.by, `fact “${each.id}”, said by`),
			...entity(each.said?.citing, `fact “${each.id}”, said citing`)
		]),
		...Object.entries(article.entities).flatMap(([id, { within }]) =>
			entity(within, `entity “${id}”, within`)
		),
		...article.relations.flatMap(({ type, from, to }) => [
			...fact(from, `relation “${type}”, from`),
			...fact(to, `relation “${type}”, to`)
		]),
		...twice(facts, 'fact'),
		...twice(
			article.notStated.map(({ id }) => id),
			'notStated'
		),
		...twice(
			article.references.map(({ id }) => id),
			'reference'
		),
		...twice(
			article.inferences.map(({ id }) => id),
			'inference'
		),
		...twice(
			article.glossary.map(({ word }) => word),
			'glossary'
		)
	];
}

/** Every value of a fact, its lures among them, with its place. */
function valuesOf(fact: Fact): { value: Value; where: string }[] {
	return SLOTS.flatMap((slot) => {
		const value = slot === 'did' ? undefined : fact.clause[slot];
		const lures = fact.lures[slot] ?? [];
		return [
			...(value ? [{ value, where: `fact “${fact.id}”, ${slot}` }] : []),
			...lures.map((lure, index) => ({
				value: lure.value,
				where: `fact “${fact.id}”, lure ${index + 1} for ${slot}`
			}))
		];
	});
}

const twice = (ids: readonly string[], kind: string): Finding[] =>
	[...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) =>
		problem(
			`${kind} “${id}”`,
			`There are ${ids.filter((other) => other === id).length} of this name. Give each one a name of its own.`
		)
	);

/** `order`, `dontAsk` and `lures` speak of slots that the clause has. */
export function checkSlots({ facts }: Article): Finding[] {
	return facts.flatMap(({ id, clause, dontAsk, lures }) => {
		const has = SLOTS.filter((slot) => clause[slot] !== undefined);
		const missing = (slots: readonly Slot[], name: string) =>
			slots
				.filter((slot) => !has.includes(slot))
				.map((slot) =>
					problem(`fact “${id}”, ${name}`, `The clause has no “${slot}”. It has ${has.join(', ')}.`)
				);
		const lured = SLOTS.filter((slot) => lures[slot] !== undefined);
		const left = has.filter((slot) => slot !== 'who' && slot !== 'did');
		const unsaid = clause.order ? left.filter((slot) => !clause.order?.includes(slot)) : [];
		return [
			...missing(clause.order ?? [], 'order'),
			...unsaid.map((slot) =>
				problem(
					`fact “${id}”, order`,
					`“${slot}” is in the clause but not in its order, so it would not be said.`
				)
			),
			...missing(dontAsk, 'dontAsk'),
			...missing(lured, 'lures')
		];
	});
}

/** A name is in a text, or else it is marked as absent; one that is absent is in no text. */
export function checkNames(article: Article, passages: Iterable<Passage>): Finding[] {
	const texts = [...passages].map(({ text }) => text);
	const used = new Set(
		article.facts.flatMap((fact) => [
			...valuesOf(fact).flatMap(({ value }) => ('entity' in value ? [value.entity] : [])),
			fact.said?.by,
			fact.said?.citing
		])
	);
	for (const { within } of Object.values(article.entities)) used.add(within);
	return Object.entries(article.entities).flatMap(([id, { name, aka, absent, kind }]) => {
		const found = [name, ...aka].find((each) => texts.some((text) => names(text, each)));
		if (absent && found)
			return [
				problem(
					`entity “${id}”`,
					`It is marked as absent, but “${found}” is in a text. Take the mark away or choose another name.`
				)
			];
		// A pair of names is put together by the fact; its members are in the text.
		if (!absent && !found && kind !== 'group')
			return [
				problem(
					`entity “${id}”`,
					`No text names “${name}”. Add the name that the texts use under "aka", or mark the entity as absent.`
				)
			];
		return !absent && !used.has(id) ? [warning(`entity “${id}”`, 'No fact uses it.')] : [];
	});
}

/** The name as whole words; a sentence may begin with it. */
const names = (text: string, name: string): boolean => standsIn(text, name, goesOnInLetters);
