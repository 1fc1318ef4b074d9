import { shortName } from '../content/realise.ts';
import { mostAlike } from '../distractors/alike.ts';
import { chooseSeveral } from '../distractors/candidate.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { claimOf, statementsBySource, statementsOfOthers } from './statements.ts';

const RIGHT = 2;

/** Which of these does one source say? All of them have to be found, among what others say. */
export const allBySource = defineFamily('all-by-source', {
	skill: 'integrate',
	find: (reading) =>
		[...statementsBySource(reading)].flatMap(([id, own]) => (own.length >= RIGHT ? [{ id, own }] : [])),
	ask({ id, own }, reading, random) {
		const source = reading.article.entities[id];
		const right = random.fork('right').shuffle(own).slice(0, RIGHT);
		const [first] = right;
		if (!source || !first) return undefined;
		const keys = right.map((fact) => keyOf(fact, claimOf(fact, reading), reading));
		const wrong = mostAlike(claimOf(first, reading), statementsOfOthers(first, reading));
		const item = chooseSeveral(keys, wrong, random.fork('order'));
		const name = shortName(source);
		const stems = [
			`Which of these statements come from ${name}?`,
			`Which of these does the text take from ${name}?`,
			`Which statements here does the text give as coming from ${name}?`
		];
		return draftOn(right, stems, item, reading);
	}
});
