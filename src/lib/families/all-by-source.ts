import { capitalise, shortName, tell, tellClaim } from '../content/realise.ts';
import type { Fact } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { mostAlike } from '../distractors/alike.ts';
import { type Candidate, chooseSeveral } from '../distractors/candidate.ts';
import { lowerThe } from '../distractors/other-entities.ts';
import { defineFamily } from './family.ts';
import { couldBeShared, isOwnStatement, statementsBySource } from './statements.ts';

const RIGHT = 2;

/** Which of these does one source say? All of them have to be found, among what others say. */
export const allBySource = defineFamily('all-by-source', {
	skill: 'integrate',
	find: (reading) =>
		[...statementsBySource(reading)].flatMap(([id, own]) => (own.length >= RIGHT ? [{ id, own }] : [])),
	ask({ id, own }, reading, random) {
		const { article } = reading;
		const source = article.entities[id];
		const right = random.fork('right').shuffle(own).slice(0, RIGHT);
		const [first] = right;
		if (!source || !first) return undefined;
		const keys = right.map((fact) => ({
			text: claim(fact, reading),
			why: tell(fact, article),
			span: fact.spans[0] ?? null
		}));
		const wrong = mostAlike(claim(first, reading), others(first, reading));
		const item = chooseSeveral(keys, wrong, random.fork('order'));
		const name = shortName(source);
		return (
			item && {
				facts: right.map((fact) => fact.id),
				stems: [
					`Which of these statements come from ${name}?`,
					`Which of these does the text take from ${name}?`,
					`For which of these does the text give ${name} as the source?`
				],
				item,
				evidence: right.flatMap(({ spans }) => spans),
				why: right.map((fact) => tell(fact, article)).join(' ')
			}
		);
	}
});

const claim = (fact: Fact, { article }: Reading): string => capitalise(tellClaim(fact, article));

const others = (first: Located<Fact>, reading: Reading): Candidate[] =>
	reading.facts
		.filter((other) => isOwnStatement(other) && !couldBeShared(other, first, reading))
		.map((other) => ({
			text: claim(other, reading),
			role: 'borrowed',
			label: 'wrong-source',
			why: `This comes from somebody else: ${lowerThe(tell(other, reading.article))}`,
			span: other.spans[0] ?? null
		}));
