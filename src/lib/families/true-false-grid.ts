import type { Row } from '../formats/rows.ts';
import { keyOptionOf, stemOf } from '../question.ts';
import { makeRandom } from '../random.ts';
import { defineFamily } from './family.ts';
import { supported } from './supported.ts';

const SIZE = 4;
const GRIDS = 3;

/** True, false or not stated? Several statements at once, so that each verdict has to be weighed against the others. */
export const trueFalseGrid = defineFamily('true-false-grid', {
	skill: 'evaluate',
	find: () => Array.from({ length: GRIDS }, (_, index) => ({ id: `grid-${index + 1}`, index })),
	ask({ index }, reading, random) {
		// The same statements for every grid, dealt out by verdict, so that each grid has some of each and none twice.
		const single = supported.generate(reading, makeRandom(`${reading.article.id}/${reading.level}/grids`));
		const of = (verdict: string) => single.filter((question) => keyOptionOf(question)?.id === verdict);
		const dealt = [
			...of('true').slice(index, index + 1),
			...of('false').slice(index, index + 1),
			...of('not-stated').slice(index, index + 1),
			...of(index % 2 === 0 ? 'false' : 'true').slice(GRIDS + index, GRIDS + index + 1)
		];
		if (dealt.length < SIZE) return undefined;
		const rows = random
			.fork('order')
			.shuffle(dealt)
			.map((question, place): Row => ({
				id: String(place + 1),
				text: stemOf(question),
				options: question.item.format === 'verdict' ? question.item.options : []
			}));
		return {
			facts: dealt.flatMap(({ facts }) => facts),
			stems: [
				'Which of these statements are true, which are false, and which are not in the text?',
				'What does the text say of each of these: true, false, or nothing?',
				'Decide for each statement what the text says of it.'
			],
			item: { format: 'grid', rows },
			evidence: dealt.flatMap(({ evidence }) => evidence),
			why: dealt.map(({ why }) => why).join(' ')
		};
	}
});
