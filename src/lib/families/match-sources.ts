import type { Fact } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { capitalise, tell, tellClaim } from '../content/realise.ts';
import { lowerThe } from '../distractors/other-entities.ts';
import type { Item } from '../formats/index.ts';
import { defineFamily } from './family.ts';
import { couldBeShared, statementsBySource } from './statements.ts';

const FEWEST = 3;
const MOST = 4;
/** So many sets of statements from the same sources are different enough. */
const SETS = 3;

/** Who says what? Statements and sources of the whole text, each to be matched. */
export const matchSources = defineFamily('match-sources', {
	skill: 'integrate',
	find: (reading) =>
		Array.from({ length: SETS }, (_, index) => ({ id: `set-${index + 1}`, index })).filter(
			({ index }) => setOf(reading, index).length >= FEWEST
		),
	ask({ index }, reading) {
		const { article } = reading;
		const set = setOf(reading, index);
		const nameOf = ({ said }: Fact) => article.entities[said?.by ?? '']?.name ?? '';
		const item: Item<'matching'> = {
			format: 'matching',
			rows: set.map((fact) => ({
				id: fact.id,
				text: capitalise(tellClaim(fact, article)),
				options: set.map((other) => {
					const option = { id: other.said?.by ?? '', text: capitalise(nameOf(other)) };
					const told = tell(fact, article);
					return other === fact
						? { ...option, why: told, span: fact.spans[0] ?? null, correct: true, label: null, role: null }
						: {
								...option,
								why: `${option.text} ${article.entities[option.id]?.plural ? 'say' : 'says'} something else: ${lowerThe(tell(other, article))}`,
								span: other.spans[0] ?? null,
								correct: false,
								label: 'wrong-source',
								role: 'borrowed'
							};
				})
			}))
		};
		return {
			facts: set.map(({ id }) => id),
			stems: [
				'Who says what in the text?',
				'Whose statement is each of these?',
				'Match each statement with the source that the text gives for it.'
			],
			item,
			evidence: set.flatMap(({ spans }) => spans),
			why: set.map((fact) => tell(fact, article)).join(' ')
		};
	}
});

/** One statement of each source, none of which could be another's: the first of each, the second of each, and so on. */
function setOf(reading: Reading, index: number): Located<Fact>[] {
	const nth = [...statementsBySource(reading).values()].flatMap((own) => own[index % own.length] ?? []);
	const isNew = index === 0 || [...statementsBySource(reading).values()].some((own) => own.length > index);
	return isNew
		? nth
				.reduce<Located<Fact>[]>(
					(set, fact) => (set.some((other) => couldBeShared(other, fact, reading)) ? set : [...set, fact]),
					[]
				)
				.slice(0, MOST)
		: [];
}
