import { doubles, IRREGULAR } from './irregular.ts';

/** A verb with all that decides how it is said. `verb` is the base form and may carry words of its own: “rule out”. */
export interface VerbForm {
	verb: string;
	tense: 'past' | 'present' | 'perfect' | 'past-perfect' | 'future';
	progressive: boolean;
	passive: boolean;
	not: boolean;
	modal?: 'may' | 'might' | 'can' | 'could' | 'must' | 'should' | 'would' | undefined;
}

/** Verbs of being and having, which last: what was so on Monday may well be so on Tuesday. */
const STATES = new Set(
	`be have belong become know think believe contain include sit lie stand live stay remain own keep cost weigh last
	hold`.split(/\s+/)
);
export const isState = ({ verb }: VerbForm): boolean => STATES.has(verb);

type Inflect = (verb: string) => string;

/** “sent”, “carried out”, “was”. */
export const pastOf = inflection((base) => IRREGULAR.get(base)?.past ?? withEd(base));
/** “sent”, “carried out”, “been”. */
export const participleOf = inflection((base) => IRREGULAR.get(base)?.participle ?? withEd(base));
/** “sending”, “carrying out”, “being”. */
export const ingOf = inflection(withIng);
/** The third person singular: “sends”, “carries out”, “is”. */
export const presentOf = inflection(withS);

/**
 * The verb after its subject, in the third person: “sent”, “has | been sent”, “did | not send”, “cannot | be ruled out”.
 */
export function verbGroup(form: VerbForm, plural: boolean): { finite: string; rest: string[] } {
	const { first, rest } = form.not ? withAuxiliary(form, plural) : words(form, plural);
	if (!form.not) return { finite: first, rest };
	return first === 'can' ? { finite: 'cannot', rest } : { finite: first, rest: ['not', ...rest] };
}

/** The verb around its subject, as questions have it: “did … send”, “was …”, “has … not been sent”. */
export function inversion(form: VerbForm, plural: boolean): { aux: string; rest: string[] } {
	const { first, rest } = withAuxiliary(form, plural);
	return { aux: first, rest: form.not ? ['not', ...rest] : rest };
}

/**
 * The verb after “is believed”: “to have sent”, “not to be sending”. A passive that is still going on is said without
 * “being”: “are reported to be kept”. `undefined` for what has no infinitive: may, could, will.
 */
export function infinitive(form: VerbForm): string[] | undefined {
	const said = withoutTense(form, (verb) => verb);
	return said && [...(form.not ? ['not'] : []), 'to', ...said];
}

/** The verb after “denies”: “having sent”, “being kept”. A denied negative is not said like this. */
export const gerund = (form: VerbForm): string[] | undefined =>
	form.not ? undefined : withoutTense(form, ingOf);

function withoutTense(form: VerbForm, inflect: Inflect): string[] | undefined {
	if (form.modal || form.tense === 'future') return undefined;
	const tense = form.tense === 'present' ? 'present' : 'perfect';
	const { first, rest } = words(
		{ ...form, tense, progressive: form.progressive && !form.passive },
		false,
		inflect
	);
	return [first, ...rest];
}

/** From the word that shows the tense to the verb itself and its own words. */
function words(form: VerbForm, plural: boolean, finite = finiteOf(form, plural)) {
	let inflect = finite;
	const said = auxiliaries(form).map(({ word, then }) => {
		const auxiliary = inflect(word);
		inflect = then;
		return auxiliary;
	});
	const [first = '', ...rest] = [...said, ...inflect(form.verb).split(' ')];
	return { first, rest };
}

/** As above, with “do” where there is nothing else to put in front of the subject or of “not”. */
function withAuxiliary(form: VerbForm, plural: boolean) {
	if (auxiliaries(form).length > 0 || baseOf(form.verb) === 'be') return words(form, plural);
	return { first: finiteOf(form, plural)('do'), rest: form.verb.split(' ') };
}

/** The helping verbs in their order; each decides the form of the word after it. */
function auxiliaries({ tense, progressive, passive, modal }: VerbForm): { word: string; then: Inflect }[] {
	const isPerfect = tense === 'perfect' || tense === 'past-perfect';
	const first = modal ?? (tense === 'future' ? 'will' : undefined);
	return [
		...(first ? [{ word: first, then: (verb: string) => verb }] : []),
		...(isPerfect ? [{ word: 'have', then: participleOf }] : []),
		...(progressive ? [{ word: 'be', then: ingOf }] : []),
		...(passive ? [{ word: 'be', then: participleOf }] : [])
	];
}

/** How the first word is said. A modal has no other form; it takes the place of a past or present tense. */
function finiteOf({ tense, modal }: VerbForm, plural: boolean): Inflect {
	if (modal || tense === 'future') return (verb) => verb;
	if (tense === 'past' || tense === 'past-perfect')
		return (verb) => (plural && baseOf(verb) === 'be' ? verb.replace('be', 'were') : pastOf(verb));
	if (!plural) return presentOf;
	return (verb) => (baseOf(verb) === 'be' ? verb.replace('be', 'are') : verb);
}

const baseOf = (verb: string): string => verb.split(' ')[0] ?? '';

/** Changes the verb and leaves its other words as they are: “carry out” to “carried out”. */
function inflection(change: Inflect): Inflect {
	return (verb) => {
		const [base = '', ...others] = verb.split(' ');
		return [change(base), ...others].join(' ');
	};
}

function withEd(base: string): string {
	if (base.endsWith('e')) return `${base}d`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
	return `${lengthened(base)}ed`;
}

function withIng(base: string): string {
	if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
	// “Seeing”, “dyeing”, “canoeing”, “being” and “ageing” keep their e.
	if (/[^eoy]e$/.test(base) && base !== 'be' && base !== 'age') return `${base.slice(0, -1)}ing`;
	return `${lengthened(base)}ing`;
}

function withS(base: string): string {
	if (base === 'be') return 'is';
	if (base === 'have') return 'has';
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
	if (/z$/.test(base)) return `${lengthened(base)}es`;
	return /(s|sh|ch|x|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** “stopp-”, “panick-”: what the last letter becomes before -ed and -ing. */
function lengthened(base: string): string {
	if (doubles(base)) return `${base}${base.slice(-1)}`;
	return /[aeiou]c$/.test(base) ? `${base}k` : base;
}
