import type { Fact } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { capitalise } from '../content/realise.ts';
import { saysElse } from '../distractors/whose-word.ts';
import { borrowFor, toDistractor, toKey } from '../distractors/candidate.ts';
import type { Option } from '../formats/option.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { claimOf, couldBeShared, statementsBySource } from './statements.ts';

const FEWEST = 3;
const MOST = 4;
/** So many sets of statements are tried; those that are much like an earlier one are left out. */
const SETS = 3;
/** So many statements of a set may stand in another. */
const IN_COMMON = 1;

/** Who says what? Statements and sources of the whole text, each to be matched. */
export const matchSources = defineFamily('match-sources', {
	skill: 'integrate',
	find: (reading) => setsOf(reading).map((set, index) => ({ id: `set-${index + 1}`, set })),
	ask({ set }, reading) {
		const rows = set.map((fact) => ({
			id: fact.id,
			text: claimOf(fact, reading),
			options: set.map((other) => sourceAsOption(other, fact, reading))
		}));
		return draftOn(set, STEMS, { format: 'matching', rows }, reading);
	}
});

const STEMS = [
	'Who says what in the text?',
	'Whose statement is each of these?',
	'Match each statement with the source that the text gives for it.'
];

/** The source of one statement, offered for another. */
function sourceAsOption(other: Located<Fact>, fact: Fact, reading: Reading): Option {
	const id = other.said?.by ?? '';
	const source = reading.article.entities[id];
	const text = capitalise(source?.name ?? '');
	const why = source ? saysElse(source, other, reading.article) : '';
	return other === fact
		? { id, ...toKey(keyOf(other, text, reading)) }
		: { id, ...toDistractor(borrowFor(other, text, 'wrong-source', why)) };
}

const isLike = (set: readonly Located<Fact>[], other: readonly Located<Fact>[]): boolean =>
	set.filter((fact) => other.includes(fact)).length > IN_COMMON;

/** One statement of each source, none of which could be another’s: the first of each, the second of each, and so on. */
function setsOf(reading: Reading): Located<Fact>[][] {
	const sources = [...statementsBySource(reading).values()];
	const most = Math.min(SETS, Math.max(0, ...sources.map((own) => own.length)));
	return Array.from({ length: most }, (_, index) =>
		sources
			.flatMap((own) => own[index % own.length] ?? [])
			.reduce<Located<Fact>[]>(
				(set, fact) => (set.some((other) => couldBeShared(other, fact, reading)) ? set : [...set, fact]),
				[]
			)
			.slice(0, MOST)
	)
		.filter((set) => set.length >= FEWEST)
		.reduce<Located<Fact>[][]>(
			(sets, set) => (sets.some((other) => isLike(set, other)) ? sets : [...sets, set]),
			[]
		);
}
