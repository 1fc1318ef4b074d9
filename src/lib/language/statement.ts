import {
	asFarAsKnown,
	type Clause,
	close,
	finish,
	type Hedge,
	IMPERSONAL,
	ownWords,
	RAISING,
	said,
	sayingOf,
	type Source,
	withSource
} from './clause.ts';
import { infinitive, participleOf, verbGroup } from './verb.ts';

/** The clause as a sentence that keeps its source and its degree of certainty. */
export function statement(clause: Clause, hedge?: Hedge): string {
	return finish(hedged(asFarAsKnown(clause, hedge), hedge), '.');
}

/** The same as the rest of a sentence, after a colon: only a name has a capital. */
export function continuation(clause: Clause, hedge?: Hedge): string {
	return close(hedged(asFarAsKnown(clause, hedge), hedge), '.');
}

/** The clause without any hedge, for “the claim that …”: no capital and no full stop. */
export function bareStatement(clause: Clause): string {
	const { finite, rest } = verbGroup(clause.verb, clause.subject.plural);
	return [said(clause.subject), finite, ...rest, ...clause.rest.map(said)].join(' ');
}

function hedged(clause: Clause, hedge: Hedge | undefined): string[] {
	const bare = bareStatement(clause);
	if (!hedge) return [bare];
	const { certainty, source } = hedge;
	const raising = certainty === 'estimated' || !source ? raised(clause, certainty) : undefined;
	if (!source) return [raising ?? impersonal(bare, certainty)];
	const own = ownWords(clause, hedge);
	if (own) return [said(clause.subject), say(certainty, source), ...own, ...clause.rest.map(said)];
	if (certainty === 'believed' || certainty === 'alleged' || certainty === 'denied')
		return [source.name, say(certainty, source), 'that', bare];
	const estimated = certainty === 'estimated' ? impersonal(bare, certainty) : bare;
	return withSource([raising ?? estimated], source);
}

/** “It is estimated that the glacier will lose …”. */
function impersonal(bare: string, certainty: Hedge['certainty']): string {
	const verb = IMPERSONAL[certainty];
	return verb ? `it is ${participleOf(verb)} that ${bare}` : bare;
}

const say = (certainty: Hedge['certainty'], source: Source): string =>
	verbGroup(sayingOf(certainty, source), source.plural).finite;

/** “The bodies are reported to have been cremated”; `undefined` where the verb has no infinitive (may, could). */
function raised(clause: Clause, certainty: Hedge['certainty']): string | undefined {
	const to = infinitive(clause.verb);
	const verb = RAISING[certainty];
	if (!to || !verb) return undefined;
	const be = clause.subject.plural ? 'are' : 'is';
	return [said(clause.subject), be, participleOf(verb), ...to, ...clause.rest.map(said)].join(' ');
}
