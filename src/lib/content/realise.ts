import { type Clause, type Hedge, type Phrase } from '../language/clause.ts';
import { dateText, precisionOf } from '../language/date.ts';
import { singularOf } from '../language/noun.ts';
import { onceIn, oncePerText } from '../language/once.ts';
import { numberToText } from '../language/number.ts';
import { questions } from '../language/ask.ts';
import { headline } from '../language/headline.ts';
import { bareStatement, claim, continuation, statement } from '../language/statement.ts';
import type { VerbForm } from '../language/verb.ts';
import type { Article, Entity, Fact, Slot } from './article.ts';
import type { Value } from './value.ts';
import { SLOTS } from './article.ts';

/** The clause of a fact with names, numbers and dates put into words: what the realiser speaks. */
export function clauseOf(fact: Fact, article: Article, changed?: Partial<Record<Slot, Value>>): Clause {
	return changed ? inWords(fact.clause, article, changed) : unchanged(fact.clause, article);
}

/** Each fact is spoken of in many questions, its own and others'. */
const unchanged = onceIn((clause: Fact['clause'], article: Article) => inWords(clause, article, {}));

function inWords(clause: Fact['clause'], article: Article, changed: Partial<Record<Slot, Value>>): Clause {
	const slots = clause.order ?? SLOTS;
	const valueOf = (slot: Slot): Value | undefined =>
		slot === 'did' ? undefined : (changed[slot] ?? clause[slot]);
	const rest = slots.flatMap((slot) => {
		const value = slot === 'who' ? undefined : valueOf(slot);
		return value ? [phraseOf(slot, value, article)] : [];
	});
	return {
		subject: phraseOf('who', changed.who ?? clause.who, article),
		verb: clause.did,
		rest: heavyLast(rest)
	};
}

/** “Admitted on Monday that its army …”: after a whole clause, a time or a place would seem to belong to it. */
function heavyLast(phrases: Phrase[]): Phrase[] {
	const isHeavy = ({ slot, text }: Phrase) => slot === 'what' && text.startsWith('that ');
	return [...phrases.filter((phrase) => !isHeavy(phrase)), ...phrases.filter(isHeavy)];
}

/** Whose word a fact is; `undefined` when the article says it in its own voice. */
export function hedgeOf(fact: Fact, article: Article): Hedge | undefined {
	if (!fact.said) return undefined;
	const source = fact.said.by === undefined ? undefined : article.entities[fact.said.by];
	return {
		certainty: fact.said.certainty,
		plain: article.plain,
		source: source && {
			name: shortName(source),
			plural: source.plural,
			person: source.kind === 'person',
			pronoun: source.pronoun,
			past: source.past,
			passesOn: fact.said.citing !== undefined,
			ownAccount: !!fact.said.by && slotEntity(fact, 'who') === fact.said.by
		}
	};
}

/** The entity in a slot, where it holds one. */
export function slotEntity(fact: Fact, slot: Slot): string | undefined {
	const value = slot === 'did' ? undefined : fact.clause[slot];
	return value && 'entity' in value ? value.entity : undefined;
}

/** The fact as a sentence, source and certainty kept. */
export function tell(fact: Fact, article: Article, changed?: Partial<Record<Slot, Value>>): string {
	return changed
		? statement(clauseOf(fact, article, changed), hedgeOf(fact, article))
		: toldAsItIs(fact, article);
}

const toldAsItIs = onceIn((fact: Fact, article: Article) =>
	statement(clauseOf(fact, article), hedgeOf(fact, article))
);

/** The fact as a headline, source and certainty kept: without its day or year, and without what only adds to it. */
export function tellHeadline(fact: Fact, article: Article, changed?: Partial<Record<Slot, Value>>): string {
	return changed ? headlineOf(fact, article, changed) : headlineAsItIs(fact, article);
}

const headlineAsItIs = onceIn((fact: Fact, article: Article) => headlineOf(fact, article));

function headlineOf(fact: Fact, article: Article, changed?: Partial<Record<Slot, Value>>): string {
	const clause = clauseOf(fact, article, changed);
	const slots = headlineSlots(fact, article);
	const isKept = ({ slot }: Phrase) => slots.some((kept) => kept === slot);
	return headline({ ...clause, rest: clause.rest.filter(isKept) }, hedgeOf(fact, article));
}

/** The slots that a headline of the fact has room for. “Not in 2004” without its year would say more than is known. */
function headlineSlots({ id, clause }: Fact, { facts }: Article): Slot[] {
	const { did, what, whom, where, when } = clause;
	// What was done twice is told apart by its day.
	const isTwice = facts.some(
		({ id: other, clause }) => other !== id && clause.did.verb === did.verb && clause.when
	);
	const isPoint = when && 'time' in when && !isDuration(when) && when.prep !== 'by' && !isTwice;
	const isAdded = (slot: Slot): boolean =>
		(slot === 'when' && isPoint && !!(what ?? whom ?? where)) || (slot === 'how' && !!what && !!where);
	return SLOTS.filter((slot) => clause[slot] && (did.not || !isAdded(slot)));
}

/** The fact as the rest of a sentence, after a colon: only a name has a capital there. */
export const tellAfterColon = onceIn((fact: Fact, article: Article): string =>
	continuation(clauseOf(fact, article), hedgeOf(fact, article))
);

/** The fact without its hedge, without capital and full stop: only for “the claim that …”. */
export const tellBare = onceIn((fact: Fact, article: Article): string =>
	bareStatement(clauseOf(fact, article))
);

/** The fact as its source would say it, for “who says that …”: what is only possible stays so. */
export const tellClaim = onceIn((fact: Fact, article: Article): string =>
	claim(clauseOf(fact, article), hedgeOf(fact, article))
);

/**
 * What happened, without its hedge, its reason and without the time, which would give an order away. What went on for
 * a while has its place in an order by its beginning: “were accusing” becomes “began to accuse”.
 */
export function tellEvent(fact: Fact, article: Article): string {
	const clause = clauseOf(fact, article);
	const { tense, progressive } = clause.verb;
	const verb: VerbForm = { ...clause.verb, tense: tense === 'past-perfect' ? 'past' : tense };
	const isBeginning = progressive && verb.tense === 'past' && !verb.passive && !verb.not;
	return bareStatement({
		...clause,
		verb: isBeginning ? { ...verb, verb: `begin to ${verb.verb}`, progressive: false } : verb,
		rest: clause.rest.filter(({ slot }) => slot !== 'when' && slot !== 'why')
	});
}

/** Every wording that asks the fact for one of its slots; none where its source would be the answer. */
export const askFor = (fact: Fact, slot: Slot, article: Article): readonly string[] =>
	asker(fact, article)(slot);

const asker = onceIn((fact: Fact, article: Article) =>
	oncePerText((slot: Slot) => questionsFor(fact, slot, article))
);

function questionsFor(fact: Fact, slot: Slot, article: Article): string[] {
	const asked = slotEntity(fact, slot);
	if (slot !== 'who' && asked !== undefined && asked === fact.said?.by) return [];
	return questions(clauseOf(fact, article), slot, hedgeOf(fact, article), article.plain);
}

/** Whether a time says how long something went on, or since when, rather than when it happened. */
export function isDuration(value: Value): boolean {
	if ('time' in value) return value.prep === 'since' || value.prep === 'until';
	return 'text' in value && /^(for )?how long|^(since|until) when/.test(value.ask ?? '');
}

/** Whether a fact is that somebody said something: “Russia confirmed that …”. */
export const isOfWords = ({ clause: { what } }: Pick<Fact, 'clause'>): boolean =>
	what !== undefined && 'text' in what && what.text.startsWith('that ');

/** Whether a reason is a purpose: something that somebody wants, rather than something that made it happen. */
export const isPurpose = (value: Value): boolean =>
	'text' in value && /^(in order |so as )?to\b/.test(value.text);

/** Whether a fact gives its numbers as they are, without “about”, and not as somebody’s estimate. */
export const isExact = ({ clause, said }: Fact): boolean =>
	said?.certainty !== 'estimated' &&
	SLOTS.every((slot) => {
		const value = slot === 'did' ? undefined : clause[slot];
		return !value || !('bound' in value) || value.bound === undefined;
	});

export const shortName = (entity: Entity): string => entity.short ?? entity.name;

/** A value in words, without the preposition in front of it. */
export function valueText(value: Value, article: Article): string {
	if ('entity' in value) return entityOf(value.entity, article).name;
	if ('amount' in value)
		return `${amountText(value)} ${(value.amount === 1 ? singularOf(value.of) : value.of).replace(/^per ?cent ?/, '')}`.trim();
	if ('time' in value) return dateText(value.time, value.as);
	return value.text;
}

/** A value as an answer on its own: “About 600”, “In Pyongyang”, “On Monday”. */
export function answerText(value: Value, slot: Slot, article: Article): string {
	const text = 'amount' in value ? amountText(value) : valueText(value, article);
	const prep = slot === 'where' || slot === 'when' ? prepOf(value) : undefined;
	return capitalise(prep ? `${prep} ${text}` : text);
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function amountText({ amount, bound, of }: Extract<Value, { amount: number }>): string {
	const number = `${numberToText(amount)}${/^per ?cent\b/.test(of) ? ' per cent' : ''}`;
	return bound ? `${bound} ${number}` : number;
}

function entityOf(id: string, article: Article): Entity {
	const entity = article.entities[id];
	if (!entity)
		throw new Error(`No entity “${id}” in ${article.id}: content checking should have caught this.`);
	return entity;
}

function prepOf(value: Value): string | undefined {
	if (!('time' in value)) return value.prep;
	return value.prep ?? (precisionOf(value.time) === 'day' ? 'on' : 'in');
}

function phraseOf(slot: Slot, value: Value, article: Article): Phrase {
	const prep = prepOf(value);
	const text =
		slot === 'who' && 'entity' in value
			? shortName(entityOf(value.entity, article))
			: valueText(value, article);
	return { slot, prep, text, plural: isPlural(value, article), ...asking(slot, value, article) };
}

function isPlural(value: Value, article: Article): boolean {
	if ('entity' in value) return entityOf(value.entity, article).plural;
	if ('amount' in value) return value.amount !== 1;
	return 'text' in value && value.plural;
}

/** The question words for a slot: a country is asked for by “which country”, a number of phases by “in how many phases”. */
function asking(slot: Slot, value: Value, article: Article): Pick<Phrase, 'ask' | 'prepInQuestion'> {
	if ('text' in value && value.ask)
		return { ask: [value.ask], prepInQuestion: slot === 'what' || slot === 'whom' ? 'stranded' : 'dropped' };
	if ('amount' in value) return { ask: [amountWords(value)], prepInQuestion: 'carried' };
	if ('time' in value) return { ask: timeWords(value), prepInQuestion: 'dropped' };
	// “Where did she come from?”
	if (slot === 'where' && 'prep' in value && value.prep === 'from')
		return { ask: [slot], prepInQuestion: 'stranded' };
	if (slot === 'where' || slot === 'how' || slot === 'why' || slot === 'when')
		return { ask: [slot], prepInQuestion: 'dropped' };
	if ('entity' in value)
		return { ask: [entityWords(entityOf(value.entity, article))], prepInQuestion: 'stranded' };
	return { ask: ['what'], prepInQuestion: 'stranded' };
}

/** “How many soldiers”, “what percentage of its ice”, “how old”. */
function amountWords({ of }: Extract<Value, { amount: number }>): string {
	if (/^per ?cent\b/.test(of)) return of.replace(/^per ?cent/, 'what percentage');
	return of.startsWith('years old') ? of.replace('years', 'how') : `how many ${of}`;
}

function timeWords(value: Extract<Value, { time: string }>): string[] {
	if (value.prep === 'since' || value.prep === 'until' || value.prep === 'by') return [`${value.prep} when`];
	if (value.prep && value.prep !== 'on' && value.prep !== 'in') return ['when'];
	const precision = precisionOf(value.time);
	if (precision === 'day') return ['when', value.as === 'weekday' ? 'on which day' : 'on which date'];
	return ['when', `in which ${precision}`];
}

function entityWords({ kind, noun }: Entity): string {
	if (noun) return `which ${noun}`;
	return kind === 'person' || kind === 'group' ? 'who' : kind === 'thing' ? 'what' : `which ${kind}`;
}
