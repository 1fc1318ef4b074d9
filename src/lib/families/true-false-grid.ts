import type { Reading } from '../content/reading.ts';
import type { Row } from '../formats/rows.ts';
import { keyOptionOf, type Question, stemOf } from '../question.ts';
import { makeRandom } from '../random.ts';
import { defineFamily } from './family.ts';
import { supported } from './supported.ts';

const SIZE = 4;
const GRIDS = 3;

/** True, false or not stated? Several statements at once, so that each verdict has to be weighed against the others. */
export const trueFalseGrid = defineFamily('true-false-grid', {
	skill: 'evaluate',
	find: (reading) => dealt(reading).map((questions, index) => ({ id: `grid-${index + 1}`, questions })),
	ask({ questions }, _, random) {
		if (questions.length < SIZE) return undefined;
		const inOrder = random.fork('order').shuffle(questions);
		const rows = inOrder.map((question, place): Row => ({
			id: String(place + 1),
			text: stemOf(question),
			options: question.item.format === 'verdict' ? question.item.options : []
		}));
		return {
			facts: questions.flatMap(({ facts }) => facts),
			stems: STEMS,
			item: { format: 'grid', rows },
			evidence: questions.flatMap(({ evidence }) => evidence),
			why: inOrder.map(({ why }) => why).join(' ')
		};
	}
});

const STEMS = [
	'Is each of these statements true, false or not stated in the text?',
	'Decide for each statement: is it true, false or not in the text?',
	'According to the text, is each of these true, false or not stated?'
];

/** The same statements for every grid, dealt out by verdict, so that each grid has some of each and none twice. */
function dealt(reading: Reading): Question[][] {
	const single = supported.generate(reading, makeRandom(`${reading.article.id}/${reading.level}/grids`));
	const of = (verdict: string) => single.filter((question) => keyOptionOf(question)?.id === verdict);
	const [right, wrong, open] = [of('true'), of('false'), of('not-stated')];
	return Array.from({ length: GRIDS }, (_, index) => [
		...right.slice(index, index + 1),
		...wrong.slice(index, index + 1),
		...open.slice(index, index + 1),
		...(index % 2 === 0 ? wrong : right).slice(GRIDS + index, GRIDS + index + 1)
	]);
}
