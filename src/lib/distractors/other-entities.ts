import type { Article, Entity, ErrorLabel, Fact } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { capitalise, shortName, slotEntity, tellAfterColon } from '../content/realise.ts';
import { SLOTS } from '../content/article.ts';
import type { Span } from '../content/passage.ts';
import { firstPlaceOf, standsIn } from '../language/letters.ts';
import { once } from '../language/once.ts';
import type { Candidate } from './candidate.ts';
import { saysElse, theirs } from './whose-word.ts';

/** Every name under which the text may know something. */
export const namesOf = (entity: Entity): string[] => [entity.name, shortName(entity), ...entity.aka];

/**
 * Other things of the key's kind: misread when they stand beside the key in the evidence, borrowed when they belong
 * to another fact, unsupported when the text never names them.
 */
export function otherEntities(
	keyId: string,
	fact: Located<Fact>,
	reading: Reading,
	label: ErrorLabel,
	wanted: (id: string, entity: Entity) => boolean,
	/** The option in words; left out, the name. */
	say: (id: string, entity: Entity) => string = (_, entity) => capitalise(entity.name)
): Candidate[] {
	const { article } = reading;
	return Object.entries(article.entities).flatMap(([id, entity]): Candidate[] => {
		if (id === keyId || !wanted(id, entity)) return [];
		const text = say(id, entity);
		const name = capitalise(entity.name);
		if (entity.absent && entity.kind === 'group')
			return [{ text, role: 'unsupported', label, why: whyNotTogether(entity, article), span: null }];
		if (entity.absent)
			return [
				{ text, role: 'unsupported', label, why: `${name} ${isAre(entity)} nowhere in the text.`, span: null }
			];
		// Pyongyang may stand for North Korea, and does not name it.
		const beside = mention(namesOf(entity).filter(isPartOf(entity.name)), fact.spans);
		if (beside) {
			const source = label === 'wrong-source' ? article.entities[fact.said?.by ?? ''] : undefined;
			const but = source ? theirs(source) : `the text says: ${tellAfterColon(fact, article)}`;
			const why = `${name} ${isAre(entity)} named in the same part of the text, but ${but}`;
			return [{ text, role: 'misread', label, why, span: beside }];
		}
		const others = (factsByEntity(reading).get(id) ?? []).filter((candidate) => candidate !== fact);
		const isSet = againstIn(reading).get(fact.id);
		// What is set against it says most; then what they say themselves, where it is asked who says it.
		const other =
			others.find((one) => isSet?.has(one.id)) ??
			(label === 'wrong-source' ? others.find(({ said }) => said?.by === id) : undefined) ??
			others.find(({ weight }) => weight === 'central') ??
			others[0];
		const span = other && (mention(namesOf(entity), other.spans) ?? other.spans[0]);
		if (!other || !span) return [];
		const why =
			other.said?.by === id
				? saysElse(entity, other, article)
				: `The text says something else about ${entity.name}: ${tellAfterColon(other, article)}`;
		return [{ text, role: 'borrowed', label, why, span }];
	});
}

/** Why a pair is wrong of which the text may know one. */
function whyNotTogether({ name }: Entity, { entities }: Article): string {
	const members = Object.values(entities).filter((one) => one.kind !== 'group' && name.includes(one.name));
	const stranger = members.find(({ absent }) => absent);
	if (stranger) return `${capitalise(stranger.name)} is nowhere in the text, so it cannot be ${name}.`;
	return members.length > 0
		? `Nowhere in the text do ${name} act together.`
		: `${capitalise(name)} are nowhere in the text.`;
}

/** Whether the fact has the entity in one of its slots or as its source. */
export function concerns(fact: Fact, id: string): boolean {
	return fact.said?.by === id || SLOTS.some((slot) => slotEntity(fact, slot) === id);
}

/** The facts that each entity has a part in, in their order. */
const factsByEntity = once((reading: Reading): ReadonlyMap<string, readonly Located<Fact>[]> => {
	const ids = Object.keys(reading.article.entities);
	return new Map(ids.map((id) => [id, reading.facts.filter((fact) => concerns(fact, id))]));
});

/** What stands against each fact, by its id. */
const againstIn = once(({ article }: Reading): ReadonlyMap<string, ReadonlySet<string>> => {
	const against = article.relations.filter(({ type }) => type === 'contradicts' || type === 'contrasts-with');
	const ids = new Set(against.flatMap(({ from, to }) => [from, to]));
	const others = (id: string) =>
		against.flatMap(({ from, to }) => (from === id ? to : to === id ? from : []));
	return new Map([...ids].map((id) => [id, new Set(others(id))]));
});

const isPartOf = (whole: string) => (name: string) => standsIn(whole, name);

/** Where one of the names stands within the given places. */
function mention(names: readonly string[], spans: readonly Span[]): Span | undefined {
	for (const span of spans)
		for (const name of names) {
			// “North Koreans” do not name North Korea.
			const at = firstPlaceOf(span.quote, name);
			if (at !== undefined && span.quote.startsWith(name, at)) return spanAt(name, span.start + at);
		}
	return undefined;
}

const spanAt = (quote: string, start: number): Span => ({ quote, start, end: start + quote.length });

const isAre = (entity: Entity): string => (entity.plural ? 'are' : 'is');
