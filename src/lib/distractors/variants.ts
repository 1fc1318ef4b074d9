import {
	CERTAINTIES,
	type Certainty,
	type ErrorLabel,
	type Fact,
	type Role,
	type Slot,
	SLOTS,
	type Value
} from '../content/article.ts';
import { findSpans, type Span } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { tell, tellAfterColon, tellClaim } from '../content/realise.ts';
import type { Random } from '../random.ts';
import type { Candidate } from './candidate.ts';
import { changes } from './changes.ts';
import { namesOf } from './other-entities.ts';
import { otherSourceIds } from './other-sources.ts';

/** A fact with one thing in it changed: a slot, how sure it is, or whose word it is. */
export interface Variant {
	/** What is changed; two variants of the same aspect exclude each other. */
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
export function slotVariants(fact: Located<Fact>, reading: Reading): Variant[] {
	const ruledOut = changes(fact, reading).map(({ changed, label, why, span }): Variant => ({
		aspect: SLOTS.find((slot) => slot in changed) ?? 'what',
		changed,
		label,
		role: span ? 'borrowed' : 'misread',
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
}

/** How a degree of certainty may be raised or lowered so that nobody could defend it as the same. */
const OTHER_DEGREES: Record<Certainty, readonly Certainty[]> = {
	confirmed: ['alleged', 'possible'],
	reported: ['confirmed', 'denied'],
	estimated: ['confirmed', 'denied'],
	believed: ['confirmed', 'denied'],
	alleged: ['confirmed', 'denied'],
	denied: ['confirmed', 'alleged'],
	possible: ['confirmed', 'denied']
};

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

/** The same statement, surer or less sure than the text is. */
export function certaintyVariants(fact: Located<Fact>, { article }: Reading): Variant[] {
	const certainty = fact.said?.certainty ?? 'confirmed';
	const told = tellAfterColon(fact, article);
	return OTHER_DEGREES[certainty].map((other): Variant => {
		const isRaised = CERTAINTIES.indexOf(other) < CERTAINTIES.indexOf(certainty);
		const how = isRaised ? 'surer' : 'less sure';
		const as = STANDING[other];
		return {
			aspect: 'certainty',
			changed: {},
			said: other === 'confirmed' ? null : { ...fact.said, certainty: other },
			label: isRaised ? 'certainty-raised' : 'certainty-lowered',
			role: 'misread',
			why: `This has it ${as}, which is ${how} than the text. It says: ${told}`,
			span: fact.spans[0] ?? null
		};
	});
}

/** The same statement as somebody else’s word. */
export function sourceVariants(fact: Located<Fact>, reading: Reading): Variant[] {
	const { said } = fact;
	// “Russia claims that the forces helped Russia” sounds as if there were two of them.
	const claim = tellClaim(fact, reading.article);
	const isInClaim = (id: string) => {
		const source = reading.article.entities[id];
		return source !== undefined && namesOf(source).some((name) => claim.includes(name));
	};
	const others = said ? otherSourceIds(fact, reading).filter(({ text: id }) => !isInClaim(id)) : [];
	return said
		? others.map(({ text: by, label, role, why, span }) => ({
				aspect: 'source' as const,
				changed: {},
				said: { by, certainty: said.certainty },
				label,
				role,
				why: span
					? `These are not the words of ${reading.article.entities[by]?.name ?? 'this source'}. The text says: ${tellAfterColon(fact, reading.article)}`
					: why,
				span
			}))
		: [];
}

/** The fact with one or more of its parts changed, as a sentence. */
export function tellVariant(fact: Fact, variants: readonly Variant[], { article }: Reading): string {
	const { said, ...bare } = fact;
	const hedged = variants.find((variant) => variant.said !== undefined);
	const now = hedged ? hedged.said : said;
	const changed = variants.reduce<Variant['changed']>((all, variant) => ({ ...all, ...variant.changed }), {});
	return tell(now ? { ...bare, said: now } : bare, article, changed);
}

/** “It is denied that …”, where nobody denies anything, is soon seen to be wrong: only where little else can be changed. */
function withoutDenials(variants: readonly Variant[]): readonly Variant[] {
	const others = variants.filter(
		({ aspect, said }) => aspect !== 'certainty' || said?.certainty !== 'denied'
	);
	return new Set(others.map(({ aspect }) => aspect)).size > 1 ? others : variants;
}

/**
 * Wrong statements among which the true one does not stand out. Where every wrong one differs from it in one point of
 * its own, the true one is what they have in common; so two points are changed, one in the first, the other in the
 * second, and both in the third. Where only one point can be changed, all differ in that.
 */
export function balanced(
	fact: Located<Fact>,
	variants: readonly Variant[],
	reading: Reading,
	random: Random
): Candidate[] {
	const likely = withoutDenials(variants);
	const aspects = random.fork('aspects').shuffle([...new Set(likely.map(({ aspect }) => aspect))]);
	const of = (aspect: Variant['aspect']) =>
		random.fork(aspect).shuffle(likely.filter((variant) => variant.aspect === aspect));
	const [first, ...others] = aspects.map((aspect) => of(aspect)[0]);
	// Whose word it is and how sure they are is one point: changed together, one would hide the other.
	const isVoice = (variant: Variant | undefined) => variant?.said !== undefined;
	const second = others.find((other) => !(isVoice(first) && isVoice(other)));
	const toCandidate = (changed: readonly Variant[]): Candidate[] => {
		const [one, other] = changed;
		if (!one) return [];
		const why = other ? `Two things are wrong here. ${one.why} ${other.why}` : one.why;
		return [
			{ text: tellVariant(fact, changed, reading), role: one.role, label: one.label, why, span: one.span }
		];
	};
	if (first && second) return [[first], [second], [first, second]].flatMap(toCandidate);
	return aspects.flatMap((aspect) => of(aspect).flatMap((variant) => toCandidate([variant])));
}
