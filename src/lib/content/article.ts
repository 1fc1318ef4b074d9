import { z } from 'zod';
import { ErrorLabel, Level, LEVELS, Role } from './labels.ts';
import { Id, PlainDate, Value, Words } from './value.ts';

export { Level };
export type { ErrorLabel, Role };

/** How sure the text is, from strongest to weakest. A hedge is never lost on the way into a question. */
export const CERTAINTIES = [
	'confirmed',
	'reported',
	'estimated',
	'believed',
	'alleged',
	'denied',
	'possible'
] as const;
export const Certainty = z.enum(CERTAINTIES);
export type Certainty = z.infer<typeof Certainty>;

const byLevel = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(LEVELS), value);

export const ENTITY_KINDS = ['person', 'country', 'organisation', 'group', 'place', 'thing'] as const;

export const Entity = z.strictObject({
	kind: z.enum(ENTITY_KINDS),
	/** As it stands in the middle of a sentence: “the National Intelligence Service”. */
	name: Words,
	/** How it is called once it is known: “Lee”. */
	short: Words.optional(),
	/** Other names that the text uses, “Pyongyang” for North Korea. */
	aka: z.array(Words).default([]),
	/** Who or what it is, in a few words: “a member of South Korea’s parliament”. */
	is: Words.optional(),
	/** The word for “which …”, where the kind is not the natural one: “unit”, “news agency”. */
	noun: Words.optional(),
	plural: z.boolean().default(false),
	/** For a person who tells of their own doing: “by her own account”. Left out, “their”. */
	pronoun: z.enum(['he', 'she', 'they']).optional(),
	/** Speaks no more, or did so long ago: “claimed”, not “claims”. */
	past: z.boolean().default(false),
	/** The entity that it belongs to, “South Korea” for its spy agency: one is no wrong answer for the other’s words. */
	within: Id.optional(),
	/** Named nowhere in the text: only ever a plausible wrong answer. */
	absent: z.boolean().default(false)
});
export type Entity = z.infer<typeof Entity>;

export const Verb = z.preprocess(
	(value) => (typeof value === 'string' ? { verb: value } : value),
	z.strictObject({
		/** The base form, with its particle if it has one: “send”, “rule out”, “be”. */
		verb: Words,
		tense: z.enum(['past', 'present', 'perfect', 'past-perfect', 'future']).default('past'),
		progressive: z.boolean().default(false),
		passive: z.boolean().default(false),
		not: z.boolean().default(false),
		modal: z.enum(['may', 'might', 'can', 'could', 'must', 'should', 'would']).optional()
	})
);
export type Verb = z.infer<typeof Verb>;

/** The places in a clause, in the order in which they are said unless the clause gives its own order. */
export const SLOTS = ['who', 'did', 'what', 'whom', 'where', 'how', 'when', 'why'] as const;
export const Slot = z.enum(SLOTS);
export type Slot = z.infer<typeof Slot>;

export const Clause = z.strictObject({
	who: Value,
	did: Verb,
	what: Value.optional(),
	whom: Value.optional(),
	where: Value.optional(),
	how: Value.optional(),
	when: Value.optional(),
	why: Value.optional(),
	/** The slots after the verb, where the usual order sounds wrong. */
	order: z.array(Slot).optional()
});
export type Clause = z.infer<typeof Clause>;

/** A wrong value for a slot, written by the author where no list in the article offers one. */
export const Lure = z.strictObject({
	value: Value,
	role: Role,
	label: ErrorLabel,
	/** One sentence that a teacher would say to somebody who chose it. */
	why: Words,
	/** The text rules this value out, so that a statement with it is false and not merely not stated. */
	contradicts: z.boolean().default(false),
	/** Where the words come from, for a lure that is in the text: by level. */
	evidence: byLevel(Words).optional()
});
export type Lure = z.infer<typeof Lure>;

const Quotes = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(Words).min(1));

export const Fact = z.strictObject({
	id: Id,
	clause: Clause,
	/** Whose word it is and how sure they are. Left out: the article says so itself, without doubt. */
	said: z.strictObject({ by: Id.optional(), citing: Id.optional(), certainty: Certainty }).optional(),
	weight: z.enum(['central', 'detail']).default('detail'),
	/** The exact words that prove it, for each text that does. */
	evidence: byLevel(Quotes),
	lures: z.partialRecord(Slot, z.array(Lure)).default({}),
	/** Slots that no question may ask about, because the answer is not the point or not single. */
	dontAsk: z.array(Slot).default([])
});
export type Fact = z.infer<typeof Fact>;

export const RELATIONS = [
	'part-of',
	'before',
	'because',
	'in-order-to',
	'despite',
	'in-return-for',
	'contrasts-with',
	'contradicts',
	'example-of'
] as const;
/** `from` is part of, comes before, happens because of, … `to`. */
export const Relation = z.strictObject({
	type: z.enum(RELATIONS),
	from: Id,
	to: Id,
	/** For amounts: how a question calls the part and the whole, “deaths” of “the casualties”. */
	words: z.strictObject({ part: Words, whole: Words }).optional()
});
export type Relation = z.infer<typeof Relation>;

export const GlossaryEntry = z.strictObject({
	word: Words,
	/** The meaning here, in words easier than the word. */
	means: Words,
	/** The sentence or part of one in which the word stands. */
	evidence: byLevel(Words),
	/**
	 * Other senses of the same word, with the same grammar as the right one: what a question offers. Given only where
	 * the sense here is not the first that comes to mind; left out, the word is explained to readers and not asked.
	 */
	not: z
		.array(z.strictObject({ text: Words, role: Role, label: ErrorLabel, why: Words }))
		.min(2)
		.default([])
});
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

/** A wrong answer in words, with the place that a reader who chooses it may be thinking of. */
const WrongIdea = z.strictObject({
	text: Words,
	role: Role,
	label: ErrorLabel,
	why: Words,
	evidence: byLevel(Words).optional()
});
export type WrongIdea = z.infer<typeof WrongIdea>;

export const Gist = z.strictObject({
	idea: Words,
	why: Words,
	evidence: byLevel(Quotes),
	not: z.array(WrongIdea).min(2)
});
export type Gist = z.infer<typeof Gist>;

/** Words of the text that point at something said elsewhere in it: “the move”, “they”, “this”. */
export const Reference = z.strictObject({
	id: Id,
	/** As they stand in the text. */
	words: Words,
	/** What they point at: “the decision to send troops”. */
	means: Words,
	why: Words,
	/** The sentence in which they stand, and the one that they point at where it is another. */
	evidence: byLevel(Quotes),
	not: z.array(WrongIdea).min(2)
});
export type Reference = z.infer<typeof Reference>;

/** Something that the text does not say but that must be true if the text is. */
export const Inference = z.strictObject({
	id: Id,
	text: Words,
	/** How it follows. */
	why: Words,
	/** Everything that it follows from. */
	evidence: byLevel(Quotes),
	/** What a reader may wrongly conclude. */
	not: z.array(WrongIdea).min(2)
});
export type Inference = z.infer<typeof Inference>;

/** What a paragraph is for: “to explain …”, “to show that …”, and how one sees it. */
export const Purpose = z.strictObject({ text: Words, why: Words });
export type Purpose = z.infer<typeof Purpose>;

/** A statement that a reader may think the text makes. */
export const NotStated = z.strictObject({
	id: Id,
	text: Words,
	/** What the text does say, and what it leaves open. */
	why: Words,
	/** The place that a reader may be thinking of. */
	evidence: byLevel(Words).optional()
});
export type NotStated = z.infer<typeof NotStated>;

export const Article = z.strictObject({
	$schema: z.string().optional(),
	id: Id,
	title: Words,
	/** One or two sentences under the title. They may not answer a question. */
	dek: Words,
	language: z.literal('en'),
	date: PlainDate,
	source: z.strictObject({ outlet: Words, title: Words, date: PlainDate, note: Words.optional() }),
	licence: Words,
	topics: z.array(Words).min(1),
	texts: byLevel(z.strictObject({ cefr: Words, ages: Words })),
	/** Said before reading: “war deaths”. */
	contentNotes: z.array(Words).default([]),
	entities: z.record(Id, Entity),
	facts: z.array(Fact).min(1),
	relations: z.array(Relation).default([]),
	glossary: z.array(GlossaryEntry).default([]),
	gist: Gist,
	references: z.array(Reference).default([]),
	inferences: z.array(Inference).default([]),
	/** One purpose for each paragraph of a text, in their order. */
	purposes: byLevel(z.array(Purpose)).default({}),
	notStated: z.array(NotStated).default([])
});
export type Article = z.infer<typeof Article> & {
	/** Told for readers who are still learning. Set by `makeReading` for an easy text, never by authors. */
	plain?: boolean | undefined;
};
