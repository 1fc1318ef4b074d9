import { possessive } from './noun.ts';
import { gerund, infinitive, type VerbForm, verbGroup } from './verb.ts';

/** One place in a clause, ready to be said and to be asked about. */
export interface Phrase {
	slot: string;
	/** Said before the text, and left at its place when the question takes the text away: “belong to”. */
	prep?: string | undefined;
	text: string;
	plural: boolean;
	/** Question words that ask for it, best first: “which country”, “how many soldiers”, “when”. */
	ask: readonly string[];
	/** The question takes the preposition along (“in how many phases”) or needs none (“where”). */
	prepInQuestion: 'carried' | 'dropped' | 'stranded';
}

/** A clause whose parts know their role: that is what keeps an answer out of its own question. */
export interface Clause {
	subject: Phrase;
	verb: VerbForm;
	/** What follows the verb, in spoken order. */
	rest: readonly Phrase[];
}

/** Whose word a clause is and how sure they are; see the certainty scale of the article's schema. */
export interface Hedge {
	certainty: 'confirmed' | 'reported' | 'estimated' | 'believed' | 'alleged' | 'denied' | 'possible';
	/** The source as it stands in a sentence. */
	source?: Source | undefined;
	/** For readers who are still learning: “it is reported that they died”, not “they are reported to have died”. */
	plain?: boolean | undefined;
}

export interface Source {
	name: string;
	plural: boolean;
	/** “By their own account” for a person, “by its own account” for a country. */
	person: boolean;
	/** “By her own account”, where it is known of a person. */
	pronoun?: 'he' | 'she' | 'they' | undefined;
	/** “Grant claimed”, of somebody who speaks no more. */
	past?: boolean | undefined;
	/** What it tells comes from others, so it is no estimate of its own. */
	passesOn?: boolean | undefined;
	/** The source speaks of itself, and its name stands in the clause already. */
	ownAccount: boolean;
}

/** “According to Lee, …”; a source that speaks of itself comes after its name: “…, by its own account”. */
export function withSource(words: readonly string[], source: Source): string[] {
	return source.ownAccount
		? [...words, `, by ${accountOf(source)}`]
		: [`according to ${source.name},`, ...words];
}

/** “By NASA’s estimate, …”; “…, by its own estimate”; “according to Lee, an estimated 600 …”, of one who passes it on. */
export function withEstimate(words: readonly string[], source: Source): string[] {
	if (source.passesOn)
		return withSource(isRounded(words) ? [asEstimate(words)] : ['it is estimated that', ...words], source);
	return source.ownAccount ? [...words, `, ${byEstimateOf(source)}`] : [`${byEstimateOf(source)},`, ...words];
}

/** “About 600” as a number that somebody has estimated: “an estimated 600”. */
export const asEstimate = (words: readonly string[]): string =>
	words.join(' ').replace(ROUNDED, 'an estimated ');

/** Whether a number stands in the words that can be given as an estimate. */
export const isRounded = (words: readonly string[]): boolean => ROUNDED.test(words.join(' '));

const ROUNDED = /\babout (?=\d)/;

/** “By NASA’s estimate”; “by its own estimate”, of a source that speaks of itself. */
export const byEstimateOf = (source: Source): string =>
	`by ${source.ownAccount ? ownOf(source) : possessive(source.name)} estimate`;

/** “Its own account”, of a source that speaks of itself. */
export const accountOf = (source: Source): string => `${ownOf(source)} account`;

const ownOf = ({ plural, person, pronoun }: Source): string =>
	`${pronoun ? POSSESSIVES[pronoun] : plural || person ? 'their' : 'its'} own`;

const POSSESSIVES = { he: 'his', she: 'her', they: 'their' };

/** Verbs that carry a hedge when nobody in particular is named: “are believed to have …”. */
export const RAISING: Partial<Record<Hedge['certainty'], string>> = {
	reported: 'report',
	estimated: 'estimate',
	believed: 'believe',
	alleged: 'allege'
};

/** The same where the verb has no infinitive, or does not take one: “it is denied that …”. */
export const IMPERSONAL: typeof RAISING = { ...RAISING, denied: 'deny' };

/** “Lee says”, “the agency believes”: the source with the verb that carries its degree of certainty. */
export const SAYING: Record<Hedge['certainty'], string> = {
	confirmed: 'say',
	reported: 'say',
	estimated: 'say',
	believed: 'believe',
	alleged: 'claim',
	denied: 'deny',
	possible: 'say'
};

/** The verb with which a source speaks, in its own time. */
export const sayingOf = (certainty: Hedge['certainty'], { past }: Pick<Source, 'past'>): VerbForm => ({
	verb: SAYING[certainty],
	tense: past ? 'past' : 'present',
	progressive: false,
	passive: false,
	not: false
});

/** “Claims”, “claim” or “claimed”, as the source and its time ask for. */
export const saysOf = (certainty: Hedge['certainty'], source: Pick<Source, 'past' | 'plural'>): string =>
	verbGroup(sayingOf(certainty, source), source.plural).finite;

export const said = (phrase: Phrase): string => (phrase.prep ? `${phrase.prep} ${phrase.text}` : phrase.text);

/** What is only possible is never said as if it were so: “sent” becomes “may have sent”. */
export function asFarAsKnown(clause: Clause, hedge: Hedge | undefined): Clause {
	const { verb } = clause;
	if (hedge?.certainty !== 'possible' || verb.modal) return clause;
	const isPast = verb.tense !== 'present' && verb.tense !== 'future';
	return { ...clause, verb: { ...verb, modal: 'may', tense: isPast ? 'perfect' : 'present' } };
}

/** How somebody speaks of their own doing: “claims to have sent”, “denies having sent”. */
export function ownWords({ verb }: Clause, { certainty, source }: Hedge): string[] | undefined {
	if (!source?.ownAccount) return undefined;
	if (certainty === 'alleged') return infinitive(verb);
	return certainty === 'denied' ? gerund(verb) : undefined;
}

/** Joins words, puts a capital in front and one mark at the end. */
export function finish(words: readonly string[], mark: '.' | '?'): string {
	const text = close(words, mark);
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The same without the capital; “at 5 p.m.” keeps its point in a question. */
export function close(words: readonly string[], mark: '.' | '?'): string {
	const text = words
		.filter(Boolean)
		.join(' ')
		.replace(/\s+([,.?])/g, '$1')
		.replace(mark === '.' ? /[.?]+$/ : /\?+$/, '');
	return `${text}${mark}`;
}
