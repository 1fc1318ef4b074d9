import {
	asFarAsKnown,
	type Clause,
	finish,
	type Hedge,
	IMPERSONAL,
	isRounded,
	ownWords,
	type Phrase,
	RAISING,
	said,
	sayingOf,
	type Source,
	withEstimate,
	withSource
} from './clause.ts';
import { infinitive, inversion, participleOf, verbGroup, type VerbForm } from './verb.ts';

/**
 * All the ways of asking a clause for one of its parts, best first; each keeps the source and the degree of
 * certainty. None when the clause has no such part.
 */
export function questions(clause: Clause, slot: string, hedge?: Hedge, plain = false): string[] {
	const target =
		slot === clause.subject.slot ? clause.subject : clause.rest.find((phrase) => phrase.slot === slot);
	if (!target) return [];
	const known = asFarAsKnown(clause, hedge);
	// Soldiers who “claim to have been sent” are not who claims it.
	const passive = plain || (hedge && ownWords(known, hedge)) ? undefined : passiveOf(known, slot);
	const clauses = passive ? [known, passive] : [known];
	const asked = target.ask.flatMap((words) =>
		clauses.flatMap((clause) => askAll(clause, slot, words, hedge))
	);
	return [...new Set(asked)];
}

function askAll(clause: Clause, slot: string, words: string, hedge: Hedge | undefined): string[] {
	const plain = plainQuestion(clause, slot, words);
	if (!hedge) return [finish(plain, '?')];
	const { certainty, source } = hedge;
	const isSubject = slot === clause.subject.slot;
	// “How many does Lee estimate …?” would be his own estimate, and there is no number yet to call one.
	const isPassedOn = certainty === 'estimated' && source?.passesOn && !isRounded(plain);
	// Learners are offered the numbers with “about”, which says enough.
	const isSimple = hedge.plain && words.startsWith('how many ');
	const passedOn = isPassedOn && (isSimple ? plain : raisedQuestion(clause, slot, words, certainty));
	if (passedOn) return [finish(withSource(passedOn, source), '?')];
	const simple = hedge.plain ? simplyHedged(plain, certainty, source) : undefined;
	if (simple) return [finish(simple, '?')];
	// “Why does Lee say that …?” would ask for Lee’s reasons, and “where” or “in how many phases” for how he said it.
	const isMisread = /^(?:why|how|where|(?:since |until |by )?when|for how long|(?:on|in) which .*)$/.test(
		words
	);
	// Whose word is a denial that nobody makes, and what does “why does Lee deny that …” ask for?
	if (certainty === 'denied' && (!source || isMisread)) return [];
	// “Why is Russia believed to help?” would ask why anybody believes it.
	const reason = words === 'why' && !source ? reasonQuestion(clause, slot, certainty) : undefined;
	if (reason) return [finish(reason, '?')];
	const raised =
		raisedQuestion(clause, slot, words, certainty) ??
		(isSubject || isMisread ? undefined : impersonalQuestion(clause, slot, words, certainty));
	const isHedged = IMPERSONAL[certainty] !== undefined;
	if (!source) return raised ? [finish(raised, '?')] : isHedged ? [] : [finish(plain, '?')];
	if (certainty === 'estimated') return [finish(withEstimate(plain, source), '?')];

	const prefixed = finish(withSource(plain, source), '?');
	if (isMisread) return [prefixed];
	const own = ownWords(clause, hedge);
	if (own) return [finish(ownQuestion(clause, slot, words, sayingOf(certainty, source), own), '?')];
	const isTheirsAlone = certainty === 'believed' || certainty === 'alleged' || certainty === 'denied';
	if (source.ownAccount && certainty !== 'alleged' && certainty !== 'denied') return [prefixed];
	// “Which country does Peru claim could …?” would name whom it asks for; “who does Lee deny knew …?” sounds odd.
	if (isSubject && (source.ownAccount || certainty === 'denied')) return [];
	const embedded = finish(embeddedQuestion(clause, slot, words, certainty, source), '?');
	// “In how many phases does Lee say …?” would ask how he said it.
	const isCarried = front(clause, slot, words).length > 1;
	if (isTheirsAlone) return [embedded];
	// “How many soldiers does Lee say returned …?” seems to ask how many he speaks of.
	const isCounted = isSubject && words.startsWith('how many ');
	return isCarried || isCounted || hedge.plain ? [prefixed] : [prefixed, embedded];
}

/** “According to reports, where were they buried?”, “By NASA’s estimate, how many died?” */
function simplyHedged(question: string[], certainty: Hedge['certainty'], source: Source | undefined) {
	if (certainty === 'estimated')
		return source ? withEstimate(question, source) : ['according to estimates,', ...question];
	return certainty === 'reported' && !source ? ['according to reports,', ...question] : undefined;
}

/** “Which country sent …?”, “How many soldiers did North Korea send …?” */
function plainQuestion(clause: Clause, slot: string, words: string): string[] {
	if (slot === clause.subject.slot) {
		const { finite, rest } = verbGroup(clause.verb, isPluralAsked(clause.subject));
		return [words, finite, ...rest, ...after(clause, slot)];
	}
	const { aux, rest } = inversion(clause.verb, clause.subject.plural);
	return [...front(clause, slot, words), aux, said(clause.subject), ...rest, ...after(clause, slot)];
}

/** “Where are the bodies reported to have been cremated?” */
function raisedQuestion(clause: Clause, slot: string, words: string, certainty: Hedge['certainty']) {
	const verb = RAISING[certainty];
	const to = infinitive(clause.verb);
	if (!verb || !to) return undefined;
	const tail = [participleOf(verb), ...to, ...after(clause, slot)];
	if (slot === clause.subject.slot) return [words, isPluralAsked(clause.subject) ? 'are' : 'is', ...tail];
	return [...front(clause, slot, words), clause.subject.plural ? 'are' : 'is', said(clause.subject), ...tail];
}

/** “What is believed to be the reason why Russia helps?” */
function reasonQuestion(clause: Clause, slot: string, certainty: Hedge['certainty']) {
	const verb = RAISING[certainty];
	if (!verb) return undefined;
	const { finite, rest } = verbGroup(clause.verb, clause.subject.plural);
	const subject = said(clause.subject);
	return [
		'what is',
		participleOf(verb),
		'to be the reason why',
		subject,
		finite,
		...rest,
		...after(clause, slot)
	];
}

/** “How much ice is it estimated that the glacier will lose?”, for a verb without an infinitive. */
function impersonalQuestion(clause: Clause, slot: string, words: string, certainty: Hedge['certainty']) {
	const verb = IMPERSONAL[certainty];
	if (!verb) return undefined;
	const { finite, rest } = verbGroup(clause.verb, clause.subject.plural);
	const saying = ['is it', participleOf(verb), 'that', said(clause.subject)];
	return [...front(clause, slot, words), ...saying, finite, ...rest, ...after(clause, slot)];
}

/** “How many soldiers does North Korea claim to have sent?”, “Which country denies having sent soldiers?” */
function ownQuestion(
	clause: Clause,
	slot: string,
	words: string,
	form: VerbForm,
	own: readonly string[]
): string[] {
	if (slot === clause.subject.slot) {
		const { finite } = verbGroup(form, isPluralAsked(clause.subject));
		return [words, finite, ...own, ...after(clause, slot)];
	}
	const { aux, rest } = inversion(form, clause.subject.plural);
	return [...front(clause, slot, words), aux, said(clause.subject), ...rest, ...own, ...after(clause, slot)];
}

/** “How many soldiers does Lee say North Korea sent …?” */
function embeddedQuestion(
	clause: Clause,
	slot: string,
	words: string,
	certainty: Hedge['certainty'],
	source: Source
): string[] {
	const isSubject = slot === clause.subject.slot;
	const { finite, rest } = verbGroup(
		clause.verb,
		isSubject ? isPluralAsked(clause.subject) : clause.subject.plural
	);
	const form = inversion(sayingOf(certainty, source), source.plural);
	const saying = [form.aux, source.name, ...form.rest];
	if (isSubject) return [words, ...saying, finite, ...rest, ...after(clause, slot)];
	const subject = said(clause.subject);
	// “that” keeps a long subject apart from the verb of saying, and is too much before a short one: “… believe Inky travelled”.
	const isShort = subject.split(' ').length <= SHORT_SUBJECT;
	return [
		...front(clause, slot, words),
		...saying,
		...(isShort ? [] : ['that']),
		subject,
		finite,
		...rest,
		...after(clause, slot)
	];
}

/** The question words for the slot, with the preposition when it goes along. */
function front(clause: Clause, slot: string, words: string): string[] {
	const target = clause.rest.find((phrase) => phrase.slot === slot);
	return target?.prepInQuestion === 'carried' && target.prep ? [target.prep, words] : [words];
}

const SHORT_SUBJECT = 1;

/** What follows the verb, without the part asked for; a stranded preposition stays at its place. */
function after(clause: Clause, slot: string): string[] {
	return clause.rest.flatMap((phrase) => {
		if (phrase.slot !== slot) return [said(phrase)];
		return phrase.prepInQuestion === 'stranded' && phrase.prep ? [phrase.prep] : [];
	});
}

/** “How many soldiers have died”, “which two cities are”: any other subject is asked for in the singular. */
function isPluralAsked({ plural, ask: [words = ''] }: Phrase): boolean {
	return words.startsWith('how many ') || (plural && /^which .*(?:s|men)$/.test(words));
}

/** What is measured, had or reached is not done to anything: “50 metres were measured by the pipe”. */
const ACTIVE_ONLY = new Set(
	`be become have cost last lie rise go reach weigh measure take need live survive fall grow stay run walk travel swim
	sail contain hold cover include ride show fill lose promise charge`.split(/\s+/)
);

/** With more words than these in front of it, a passive verb comes late. */
const LONG_SUBJECT = 6;

/**
 * The same clause seen from its object: “around 18,000 soldiers were sent by North Korea”. Only where the object is
 * a thing or a number of things, and never to ask for the agent (“by which country” sounds stiff).
 */
function passiveOf(clause: Clause, slot: string): Clause | undefined {
	const object = clause.rest.find((phrase) => phrase.slot === 'what');
	if (!object || object.prep || /^(that|to) /.test(object.text) || slot === clause.subject.slot)
		return undefined;
	// “Where were 18,000 soldiers sent by North Korea?” says all of what was done before it asks.
	if (slot !== object.slot) return undefined;
	if (clause.verb.passive || clause.verb.progressive || ACTIVE_ONLY.has(clause.verb.verb)) return undefined;
	if (!object.ask.some((words) => words.startsWith('how many'))) return undefined;
	// “How many attempts to find the signal again were made by the team?” is hard to follow.
	if (object.text.split(' ').length > LONG_SUBJECT) return undefined;
	const verb: VerbForm = { ...clause.verb, passive: true };
	const agent: Phrase = { ...clause.subject, prep: 'by', prepInQuestion: 'stranded' };
	const others = clause.rest.filter((phrase) => phrase !== object);
	return { subject: object, verb, rest: [agent, ...others] };
}
