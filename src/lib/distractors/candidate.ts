import type { ErrorLabel, Fact, Role } from '../content/article.ts';
import type { Passage, Span } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { tell, tellAfterColon } from '../content/realise.ts';
import type { ChoiceItem } from '../formats/choice/index.ts';
import type { SeveralItem } from '../formats/several/index.ts';
import type { Random } from '../random.ts';
import { fairest, WRONG } from './fairest.ts';

/** A wrong answer, born with the error that it stands for, its reason and its place in the text. */
export interface Candidate {
	text: string;
	role: Role;
	label: ErrorLabel;
	why: string;
	span: Span | null;
	/** Its place among numbers or dates; left out for words. */
	order?: number;
}

export interface KeyAnswer {
	text: string;
	why: string;
	span: Span | null;
	order?: number;
}

/** What a fact of the text says, where it is not the answer: `lead` says why not, and the fact follows. */
export const borrow = (
	fact: Located<Fact>,
	text: string,
	label: ErrorLabel,
	lead: string,
	{ article }: Reading
): Candidate => borrowFor(fact, text, label, `${lead}: ${tellAfterColon(fact, article)}`);

/** The same, for a reason that says all there is to say. */
export const borrowFor = (
	{ spans }: Located<Fact>,
	text: string,
	label: ErrorLabel,
	why: string
): Candidate => ({ text, role: 'borrowed', label, why, span: spans[0] ?? null });

/** Why a number or a time is wrong that the text has with another fact. */
export const ofAnother = (what: string, fact: Fact, { article }: Reading): string =>
	`The text gives ${what} for something else: ${tellAfterColon(fact, article)}`;

/**
 * Why a number or a time is wrong that the text does not give; it comes as it is offered, with a capital. A small number
 * may stand elsewhere in the text.
 */
export const notGiven = (text: string, fact: Fact, { article }: Reading, mayBeElsewhere = false): string =>
	`The text does not say “${text.charAt(0).toLowerCase()}${text.slice(1)}”${mayBeElsewhere ? ' here' : ''}. ${tell(fact, article)}`;

const FEWEST_WRONG = 2;

/** A single choice among words, in an order drawn by chance; `undefined` when there are too few wrong answers. */
export function chooseAmong(
	key: KeyAnswer,
	candidates: readonly Candidate[],
	random: Random,
	passage: Passage
): ChoiceItem | undefined {
	const pool = spreadRoles(random.fork('candidates').shuffle(distinct(key, candidates)));
	if (pool.length < FEWEST_WRONG) return undefined;
	// The only answer that the text names would be found by looking for words.
	if (pool.every(({ role }) => role === 'unsupported')) return undefined;
	return inAnyOrder(key, fairest(key.text, pool, random.fork('cues'), passage), random.fork('order'));
}

/** A single choice among these words, in an order drawn by chance. */
export function inAnyOrder(key: KeyAnswer, wrong: readonly Candidate[], random: Random): ChoiceItem {
	const options = [toKey(key), ...wrong.map(toDistractor)];
	return { format: 'choice', ordered: false, options: withIds(random.shuffle(options)) };
}

/**
 * A single choice among numbers or dates, in order. The key's rank is drawn and the options are chosen around it,
 * because a key that is always in the middle, or always the largest, can be guessed. Only ranks that leave room for
 * as many numbers of the text as there are: the only one that stands in the text would be found without reading.
 */
export function chooseInOrder(
	key: KeyAnswer,
	candidates: readonly Candidate[],
	random: Random
): ChoiceItem | undefined {
	const place = key.order ?? 0;
	const pool = spreadRoles(random.fork('candidates').shuffle(distinct(key, candidates)));
	const below = pool.filter((candidate) => (candidate.order ?? 0) < place);
	const above = pool.filter((candidate) => (candidate.order ?? 0) > place);
	if (below.length + above.length < FEWEST_WRONG) return undefined;
	const total = Math.min(WRONG, below.length + above.length);
	const sets = Array.from({ length: total + 1 }, (_, rank) => [
		...below.slice(0, rank),
		...above.slice(0, total - rank)
	]).filter((wrong) => wrong.length === total);
	const inText = (wrong: readonly Candidate[]) => wrong.filter(({ role }) => role !== 'unsupported').length;
	const most = Math.max(...sets.map(inText));
	const wrong = random.fork('rank').pick(sets.filter((set) => inText(set) === most)) ?? [];
	const options = [
		{ order: place, option: toKey(key) },
		...wrong.map((candidate) => ({ order: candidate.order ?? 0, option: toDistractor(candidate) }))
	].sort((a, b) => a.order - b.order);
	return { format: 'choice', ordered: true, options: withIds(options.map(({ option }) => option)) };
}

/** Several right answers among wrong ones, in an order drawn by chance; `undefined` with too few of either. */
export function chooseSeveral(
	keys: readonly KeyAnswer[],
	candidates: readonly Candidate[],
	random: Random
): (SeveralItem & { format: 'several' }) | undefined {
	if (keys.length < FEWEST_WRONG || candidates.length < FEWEST_WRONG) return undefined;
	const options = [...keys.map(toKey), ...candidates.slice(0, WRONG).map(toDistractor)];
	return { format: 'several', ordered: false, options: withIds(random.shuffle(options)) };
}

/** A right option, but for its letter. */
export const toKey = ({ text, why, span }: KeyAnswer) => ({
	text,
	why,
	span,
	correct: true as const,
	label: null,
	role: null
});
/** A wrong option, but for its letter. */
export const toDistractor = ({ text, role, label, why, span }: Candidate) => ({
	text,
	why,
	span,
	correct: false as const,
	label,
	role
});

const withIds = <T extends object>(options: readonly T[]) =>
	options.map((option, index) => ({ id: 'abcdefghi'.charAt(index), ...option }));

function distinct(key: KeyAnswer, candidates: readonly Candidate[]): Candidate[] {
	const seen = new Set([key.text.toLowerCase()]);
	return candidates.filter(({ text }) => {
		const isNew = !seen.has(text.toLowerCase());
		seen.add(text.toLowerCase());
		return isNew;
	});
}

/**
 * Wrong answers from the text first, misread and borrowed in turn: where only the key is in the text, looking for
 * words instead of reading would find it. Unsupported ones fill what is left.
 */
function spreadRoles(candidates: readonly Candidate[]): Candidate[] {
	const of = (role: Candidate['role']) => candidates.filter((candidate) => candidate.role === role);
	const [misread, borrowed] = [of('misread'), of('borrowed')];
	const spread: Candidate[] = [];
	for (let turn = 0; turn < Math.max(misread.length, borrowed.length); turn++)
		spread.push(...misread.slice(turn, turn + 1), ...borrowed.slice(turn, turn + 1));
	return [...spread, ...of('unsupported')];
}
