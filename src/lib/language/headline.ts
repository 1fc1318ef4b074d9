import {
	asEstimate,
	asFarAsKnown,
	byEstimateOf,
	type Clause,
	type Hedge,
	isRounded,
	RAISING,
	said,
	saysOf
} from './clause.ts';
import { bareStatement, statement } from './statement.ts';
import { infinitive, participleOf } from './verb.ts';

/**
 * The clause as a newspaper would put it over an article, source and certainty kept: “North Korea sent troops, Lee says”,
 * “Bodies believed to have been buried”. Ways of speaking that have no shorter form stay whole sentences.
 */
export function headline(clause: Clause, hedge?: Hedge): string {
	const known = asFarAsKnown(clause, hedge);
	return capital(
		hedge ? (shortened(known, hedge) ?? statement(clause, hedge).slice(0, -1)) : bareStatement(clause)
	);
}

function shortened(clause: Clause, { certainty, source, plain }: Hedge): string | undefined {
	if (certainty === 'denied' || source?.ownAccount) return undefined;
	if (!source) return (plain ? simple : raised)(clause, certainty);
	const told = bareStatement(clause);
	if (certainty === 'estimated' && !source.passesOn) return `${told}, ${byEstimateOf(source)}`;
	// Where no number shows it, that it is an estimate would be lost.
	if (certainty === 'estimated' && !isRounded([told])) return undefined;
	const known = certainty === 'estimated' ? asEstimate([told]) : told;
	return `${known}, ${source.name} ${saysOf(certainty, source)}`;
}

/** “They were told so, it is claimed”: learners read it more easily than “alleged to have been told”. */
function simple(clause: Clause, certainty: Hedge['certainty']): string | undefined {
	const verb = certainty === 'alleged' ? 'claim' : RAISING[certainty];
	const told = bareStatement(clause);
	return verb ? `${told}, it is ${participleOf(verb)}` : certainty === 'possible' ? told : undefined;
}

/** “Soldiers reported to have stolen”: headlines leave “are” out, and the article in front. */
function raised(clause: Clause, certainty: Hedge['certainty']): string | undefined {
	const to = infinitive(clause.verb);
	const verb = RAISING[certainty];
	if (certainty === 'possible') return bareStatement(clause);
	if (!to || !verb) return undefined;
	const subject = said(clause.subject).replace(/^the /, '');
	return [subject, participleOf(verb), ...to, ...clause.rest.map(said)].join(' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
