import {
	CERTAINTIES,
	type Certainty,
	type ErrorLabel,
	type Fact,
	type Role,
	type Slot,
	SLOTS
} from '../content/article.ts';
import { type Value } from '../content/value.ts';
import { findSpans, type Span } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { capitalise, isOfWords, slotEntity, tell, tellAfterColon } from '../content/realise.ts';
import { once, onceIn } from '../language/once.ts';
import { isState } from '../language/verb.ts';
import type { Random } from '../random.ts';
import type { Candidate } from './candidate.ts';
import { changes } from './changes.ts';
import { otherSourceIds } from './other-sources.ts';
import { theirs } from './whose-word.ts';

/** A fact with one thing in it changed: a slot, how sure it is, or whose word it is. */
export interface Variant {
	/** What is changed. */
	aspect: Slot | 'certainty' | 'source';
	changed: Partial<Record<Slot, Value>>;
	/** Whose word it becomes and how sure; null for nobody’s, as a plain fact. Left out: as it was. */
	said?: Fact['said'] | null;
	label: ErrorLabel;
	role: Role;
	why: string;
	span: Span | null;
}

/** Every way of changing one slot of a fact: what the text rules out, and what the author wrote as wrong. */
export const slotVariants = onceIn((fact: Located<Fact>, reading: Reading): readonly Variant[] => {
	const ruledOut = changes(fact, reading).map(({ changed, role, label, why, span }): Variant => ({
		aspect: SLOTS.find((slot) => slot in changed) ?? 'what',
		changed,
		label,
		role,
		why,
		span: span ?? fact.spans[0] ?? null
	}));
	const written = SLOTS.flatMap((slot) =>
		(fact.lures[slot] ?? []).flatMap(({ value, role, label, why, evidence, contradicts }): Variant[] => {
			const quote = evidence?.[reading.level];
			const span = quote === undefined ? null : (findSpans(reading.passage.text, quote)[0] ?? null);
			if (contradicts || (evidence && !span)) return [];
			return [{ aspect: slot, changed: { [slot]: value }, label, role, why, span }];
		})
	);
	return [...ruledOut, ...written];
});

/**
 * How a degree of certainty may be raised or lowered so that nobody could defend it as the same. A denial that nobody
 * makes, or “may” before a plain fact, would be seen through without the text; “claimed” for “confirmed” splits hairs.
 */
const OTHER_DEGREES: Record<Certainty, readonly Certainty[]> = {
	confirmed: ['reported', 'believed'],
	reported: ['confirmed'],
	estimated: ['confirmed'],
	believed: ['confirmed'],
	alleged: ['confirmed'],
	denied: ['confirmed', 'alleged'],
	possible: ['confirmed']
};

/** Whether a degree makes more or less of a statement than the text does. */
export const labelFor = (degree: Certainty, asked: Certainty): ErrorLabel =>
	CERTAINTIES.indexOf(degree) < CERTAINTIES.indexOf(asked) ? 'certainty-raised' : 'certainty-lowered';

/** How a statement of each degree stands there. */
const STANDING: Record<Certainty, string> = {
	confirmed: 'as a fact',
	reported: 'as a report',
	estimated: 'as an estimate',
	believed: 'as a belief',
	alleged: 'as a mere claim',
	denied: 'as something denied',
	possible: 'as something possible'
};

/**
 * The same statement, surer or less sure than the text is. Both ways are needed: where only claims lost their hedge, the
 * hedged statement would always be right. Whoever says something by name is exchanged for others where there are some,
 * since nothing that the text says itself is given to somebody by name.
 */
export const certaintyVariants = onceIn((fact: Located<Fact>, reading: Reading): readonly Variant[] => {
	const { article } = reading;
	const { did } = fact.clause;
	// “Might send” is as open without its source as with it.
	if (did.modal || (fact.said?.by !== undefined && sourceVariants(fact, reading).length > 0)) return [];
	// What is not so, is still to come or is a state is seldom reported, and “is reported to have admitted” is odd.
	if (!fact.said && (isOfWords(fact) || did.not || isNobody(fact) || did.tense === 'future' || isState(did)))
		return [];
	const certainty = fact.said?.certainty ?? 'confirmed';
	const told = tellAfterColon(fact, article);
	return OTHER_DEGREES[certainty].map((other): Variant => {
		const label = labelFor(other, certainty);
		const how =
			label === 'certainty-raised'
				? 'is less sure'
				: certainty === 'confirmed'
					? 'gives it as a fact'
					: 'is surer';
		const as = STANDING[other];
		return {
			aspect: 'certainty',
			changed: {},
			said: other === 'confirmed' ? null : { by: fact.said?.by, certainty: other },
			label,
			role: 'misread',
			why: `This gives it ${as}, but the text ${how}: ${told}`,
			span: fact.spans[0] ?? null
		};
	});
});

/** “Nobody is believed to have found an egg” hardly differs from “nobody has found one”. */
const isNobody = ({ clause: { who } }: Fact): boolean =>
	'text' in who && /^(?:nobody|no|none)\b/i.test(who.text);

/** So many other sources that the text has are enough to need no invented ones. */
const ENOUGH_SOURCES = 2;

/** The same statement as somebody else’s word: of a source in the text, where there are enough. */
export const sourceVariants = onceIn((fact: Located<Fact>, reading: Reading): readonly Variant[] => {
	const { article } = reading;
	const { said } = fact;
	// “Lorz claims not to have been serious” would stand out among what others claim of him.
	if (!said || slotEntity(fact, 'who') === said.by) return [];
	const own = article.entities[said.by ?? ''];
	// Among those who say it now, the one who said it then would stand out; and an authority among persons.
	const others = otherSourceIds(fact, reading).filter(({ text: id }) => {
		const other = article.entities[id];
		return other?.past === own?.past && other?.kind === own?.kind;
	});
	const inText = others.filter(({ span }) => span !== null);
	return (inText.length < ENOUGH_SOURCES ? others : inText).map(
		({ text: by, label, role, why, span }): Variant => {
			const isSource = span !== null && article.entities[by] !== undefined;
			return {
				aspect: 'source',
				changed: {},
				// Passed on by whomever: “by KCNA’s estimate” would stand out among what is said of others.
				said: { by, citing: said.citing, certainty: said.certainty },
				label,
				role,
				// Whose word it is can be shown; that nobody else would say the same cannot.
				why: isSource && own ? capitalise(theirs(own)) : why,
				span
			};
		}
	);
});

/** Every way of changing one thing in a fact: a slot, whose word it is, how sure it is. */
export const allVariants = (fact: Located<Fact>, reading: Reading): Variant[] => [
	...slotVariants(fact, reading),
	...sourceVariants(fact, reading),
	...certaintyVariants(fact, reading)
];

/** The fact with one thing in it changed, as a sentence. */
function tellVariant(fact: Fact, variant: Variant, { article }: Reading, say: Teller = tell): string {
	const { said, ...bare } = fact;
	const now = variant.said === undefined ? said : variant.said;
	return say(now ? { ...bare, said: now } : bare, article, variant.changed);
}

/** A way of putting a fact into words. */
export type Teller = typeof tell;

/**
 * One changed statement for each part of the fact that can be changed, what is drawn by chance first; each is put into
 * words when it is asked for.
 */
export function* slipsIn(
	fact: Located<Fact>,
	variants: readonly Variant[],
	reading: Reading,
	random: Random,
	say: Teller = tell
): Generator<Candidate> {
	// A reason is changed only where little else can be: the one that makes most sense is mostly the true one.
	const aspects = lastly(
		'why',
		random.fork('aspects').shuffle([...new Set(variants.map(({ aspect }) => aspect))])
	);
	for (const aspect of aspects) {
		const alike = random.fork(aspect).shuffle(variants.filter((variant) => variant.aspect === aspect));
		// What is nowhere in the text is the weakest wrong answer.
		const variant = alike.find(({ role }) => role !== 'unsupported') ?? alike[0];
		if (!variant) continue;
		const text = say === tell ? toldAlone(variant, reading)(fact) : tellVariant(fact, variant, reading, say);
		const { role, label, why, span } = variant;
		yield { text, role, label, why, span };
	}
}

/** The same values, with one of them at the end. */
const lastly = <T>(last: T, values: readonly T[]): T[] => [
	...values.filter((value) => value !== last),
	...values.filter((value) => value === last)
];

/** The fact with one part changed: several families say so of the same fact. */
const toldAlone = onceIn((variant: Variant, reading: Reading) =>
	once((fact: Fact) => tellVariant(fact, variant, reading))
);
