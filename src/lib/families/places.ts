import type { Article, Fact, Slot } from '../content/article.ts';
import type { Value } from '../content/value.ts';
import type { Located, Reading } from '../content/reading.ts';
import { answerText } from '../content/realise.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { lures } from '../distractors/lures.ts';
import { otherEntities } from '../distractors/other-entities.ts';
import type { Random } from '../random.ts';
import { type Draft, draftOn, keyOf } from './draft.ts';
import { isNamedBeside, type SlotSubject } from './subject.ts';
import { wordings } from './wordings.ts';

/** A place among others, or among those that the author wrote. */
export function askPlace(
	{ fact, slot, value }: SlotSubject,
	reading: Reading,
	random: Random
): Draft | undefined {
	const key = keyOf(fact, answerText(value, slot, reading.article), reading);
	const written = lures(fact, slot, reading);
	const wrong = written.length >= 2 ? written : [...written, ...otherPlaces(value, slot, fact, reading)];
	const item = chooseAmong(key, wrong, random, reading.passage);
	return draftOn([fact], wordings(fact, slot, reading.article), item, reading);
}

/** “At France” is no place to be. */
const COUNTRY_PREPS = ['in', 'to', 'from', 'into', 'across', 'outside'];

/** Whether one place lies in another, however many others lie between. */
function isInside(id: string, home: string, article: Article): boolean {
	const within = article.entities[id]?.within;
	return within !== undefined && (within === home || isInside(within, home, article));
}

/**
 * Places are said with the key's own preposition, so that only the place differs. A country is a place too, unless
 * one of the places lies in it: of two options that overlap, neither can be right alone.
 */
function otherPlaces(value: Value, slot: Slot, fact: Located<Fact>, reading: Reading): Candidate[] {
	if (!('entity' in value)) return [];
	const { article } = reading;
	const places = Object.values(article.entities).filter(({ kind }) => kind === 'place');
	const homes = new Set(places.map(({ within }) => within));
	return otherEntities(
		value.entity,
		fact,
		reading,
		'other-place',
		(id, other) =>
			(other.kind === 'place' || (other.kind === 'country' && !homes.has(id))) &&
			!isInside(id, value.entity, article) &&
			!isInside(value.entity, id, article) &&
			(other.kind === 'place' || !value.prep || COUNTRY_PREPS.includes(value.prep)) &&
			!isNamedBeside(id, fact, slot, article),
		(entity) => answerText({ ...value, entity }, slot, article)
	);
}
