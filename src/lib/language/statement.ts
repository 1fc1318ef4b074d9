import {
	asEstimate,
	asFarAsKnown,
	type Clause,
	close,
	finish,
	type Hedge,
	IMPERSONAL,
	ownWords,
	RAISING,
	said,
	saysOf,
	withEstimate,
	withSource
} from './clause.ts';
import { infinitive, participleOf, type VerbForm, verbGroup } from './verb.ts';

/** The clause as a sentence that keeps its source and its degree of certainty. */
export function statement(clause: Clause, hedge?: Hedge): string {
	return finish(hedged(told(clause, hedge), hedge), '.');
}

/** The same as the rest of a sentence, after a colon: only a name has a capital. */
export function continuation(clause: Clause, hedge?: Hedge): string {
	return close(hedged(told(clause, hedge), hedge), '.');
}

/** The clause as its source would say it, for “who says that …”: what is only possible stays so. */
export function claim(clause: Clause, hedge?: Hedge): string {
	const bare = bareStatement(told(clause, hedge));
	return hedge?.certainty === 'estimated' && hedge.source?.passesOn ? asEstimate([bare]) : bare;
}

/** What is still to come “might” happen when it is likely: “it is possible that they will” claims no more than it says. */
function told(clause: Clause, hedge: Hedge | undefined): Clause {
	if (hedge?.certainty !== 'possible' || clause.verb.tense !== 'future') return asFarAsKnown(clause, hedge);
	const be: VerbForm = { verb: 'be', tense: 'present', progressive: false, passive: false, not: false };
	const phrase = { plural: false, ask: [], prepInQuestion: 'dropped' as const };
	return {
		subject: { ...phrase, slot: 'who', text: 'it' },
		verb: be,
		rest: [{ ...phrase, slot: 'what', text: `possible that ${bareStatement(clause)}` }]
	};
}

/** The clause without any hedge, for “the claim that …”: no capital and no full stop. */
export function bareStatement(clause: Clause): string {
	const { finite, rest } = verbGroup(clause.verb, clause.subject.plural);
	return [said(clause.subject), finite, ...rest, ...clause.rest.map(said)].join(' ');
}

function hedged(clause: Clause, hedge: Hedge | undefined): string[] {
	const bare = bareStatement(clause);
	if (!hedge) return [bare];
	const { certainty, source, plain } = hedge;
	if (!source) return [(plain ? undefined : raised(clause, certainty)) ?? impersonal(bare, certainty, plain)];
	const own = ownWords(clause, hedge);
	if (own) return [said(clause.subject), saysOf(certainty, source), ...own, ...clause.rest.map(said)];
	if (certainty === 'believed' || certainty === 'alleged' || certainty === 'denied')
		return [source.name, saysOf(certainty, source), 'that', bare];
	return certainty === 'estimated' ? withEstimate([bare], source) : withSource([bare], source);
}

/** “It is estimated that the glacier will lose …”. */
function impersonal(bare: string, certainty: Hedge['certainty'], plain = false): string {
	// Learners know “claim” before “allege”.
	const verb = plain && certainty === 'alleged' ? 'claim' : IMPERSONAL[certainty];
	return verb ? `it is ${participleOf(verb)} that ${bare}` : bare;
}

/** “The bodies are reported to have been cremated”; `undefined` where the verb has no infinitive (may, could). */
function raised(clause: Clause, certainty: Hedge['certainty']): string | undefined {
	const to = infinitive(clause.verb);
	const verb = RAISING[certainty];
	if (!to || !verb) return undefined;
	const be = clause.subject.plural ? 'are' : 'is';
	return [said(clause.subject), be, participleOf(verb), ...to, ...clause.rest.map(said)].join(' ');
}
