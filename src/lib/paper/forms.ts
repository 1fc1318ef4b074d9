import { answerOf, type FormatName, type Item } from '../formats/index.ts';
import { letterOf, type Option } from '../formats/option.ts';
import type { Row } from '../formats/rows.ts';
import type { Span } from '../content/passage.ts';
import { type Candidate, wantedOf } from '../formats/sentence/candidates.ts';

/** What is printed below a question to be answered with a pen. Nothing of it tells the answer. */
export type Form =
	/** Options with letters: one to circle, or all that are right; `frame` is the sentence with the gap. */
	| { way: 'circle'; several: boolean; frame: string; options: string[] }
	/** Answers with letters, and statements with a space before each for a letter. */
	| { way: 'letter'; answers: string[]; rows: string[] }
	/** Events with a space before each for its number in the order. */
	| { way: 'order'; entries: string[] }
	/** A line to write on, with what is counted after it. */
	| { way: 'write'; unit: string }
	/** Nothing but the text, in which sentences are underlined. */
	| { way: 'underline' };

/** Why a part of the answer is right or wrong: under its letter or number, or else under its own words. */
export interface FormReason {
	mark: string;
	text: string;
	right: boolean;
	why: string;
	span: Span | null;
}

/** An item in a form for paper, with its key. */
export interface OnPaper {
	form: Form;
	/** How many sentences of the text are to be underlined. */
	underline: number;
	/** What is right, in letters and numbers where the form has them; empty where it is only in the text. */
	answer: string;
	reasons: FormReason[];
}

/** Fails to compile when a format has no form on paper. */
const forms: { [F in FormatName]: (item: Item<F>) => OnPaper } = {
	choice: circled,
	verdict: circled,
	several,
	gap,
	'two-part': twoPart,
	sentence,
	matching: lettered,
	sorting: lettered,
	grid: lettered,
	ordering,
	number,
	short
};

/** How an item is answered on paper, and what its key says. */
export const onPaper = <F extends FormatName>(item: Item<F> & { format: F }): OnPaper =>
	forms[item.format](item);

/** One letter to circle, or all that are right. */
function circled({ options }: { options: readonly Option[] }, several = false, frame = ''): OnPaper {
	const marked = options.map((option, index) => ({ ...option, mark: letterOf(index) }));
	return {
		form: { way: 'circle', several, frame, options: options.map(({ text }) => text) },
		underline: 0,
		answer: marked.flatMap(({ correct, mark }) => (correct ? [mark] : [])).join(', '),
		reasons: marked.map(({ mark, text, correct, why, span }) => ({ mark, text, right: correct, why, span }))
	};
}

function several(item: Item<'several'>): OnPaper {
	return circled(item, true);
}

function gap(item: Item<'gap'>): OnPaper {
	return circled(item, false, `${item.before}__________${item.after}`.trim());
}

function twoPart(item: Item<'two-part'>): OnPaper {
	const { reasons, ...rest } = circled(item);
	return { ...rest, underline: wantedOf(item.candidates), reasons: [...reasons, ...proofs(item.candidates)] };
}

function sentence({ candidates }: Item<'sentence'>): OnPaper {
	return {
		form: { way: 'underline' },
		underline: wantedOf(candidates),
		answer: '',
		reasons: proofs(candidates)
	};
}

function ordering({ entries, start }: Item<'ordering'>): OnPaper {
	const found = start.flatMap((id) => entries.filter((entry) => entry.id === id));
	return {
		form: { way: 'order', entries: found.map(({ text }) => text) },
		underline: 0,
		answer: found.map((entry) => String(entries.indexOf(entry) + 1)).join(', '),
		reasons: entries.map(({ text, why, span }, index) => ({
			mark: String(index + 1),
			...{ text, right: true, why, span }
		}))
	};
}

function number(item: Item<'number'>): OnPaper {
	const right = { mark: '', text: answerOf(item), right: true, why: item.why, span: item.span };
	const wrong = item.near.map(({ value, why, span }) => {
		const text = answerOf({ ...item, value, unit: '' });
		return { mark: '', text, right: false, why, span };
	});
	return {
		form: { way: 'write', unit: item.unit },
		underline: 0,
		answer: answerOf(item),
		reasons: [right, ...wrong]
	};
}

function short({ accepted, why, span, wrong }: Item<'short'>): OnPaper {
	const right = { mark: '', text: accepted[0] ?? '', right: true, why, span };
	const others = wrong.map(({ forms, why, span }) => {
		const text = distinct(forms).join(' / ');
		return { mark: '', text, right: false, why, span };
	});
	return {
		form: { way: 'write', unit: '' },
		underline: 0,
		answer: distinct(accepted).join(' / '),
		reasons: [right, ...others]
	};
}

/** Why each answer is right. Why the others are wrong would be a page of its own, and mostly say the same again. */
function lettered({ rows }: { rows: readonly Row[] }): OnPaper {
	const answers = rows[0]?.options.map(({ text }) => text) ?? [];
	const keys = rows.map(({ options }) => {
		const index = options.findIndex(({ correct }) => correct);
		return { letter: letterOf(index), option: options[index] };
	});
	return {
		form: { way: 'letter', answers, rows: rows.map(({ text }) => text) },
		underline: 0,
		answer: keys.map(({ letter }, index) => `${index + 1} ${letter}`).join(', '),
		reasons: keys.map(({ letter, option }, index) => ({
			mark: `${index + 1} ${letter}`,
			text: option?.text ?? '',
			right: true,
			why: option?.why ?? '',
			span: option?.span ?? null
		}))
	};
}

/** Why the sentences to be underlined are the right ones; each of the others has a reason too, but nobody would read all. */
const proofs = (candidates: readonly Candidate[]): FormReason[] =>
	candidates
		.filter(({ correct }) => correct)
		.map(({ why, span }) => ({ mark: '', text: '', right: true, why, span }));

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
