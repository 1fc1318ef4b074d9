import { capitalise, tell, tellEvent } from '../content/realise.ts';
import type { Item } from '../formats/index.ts';
import { draftOn } from './draft.ts';
import { defineFamily } from './family.ts';
import { along, longestRows } from './sequences.ts';

const FEWEST = 3;
const MOST = 5;

/** Put these events in order. As long a row as the text gives, with the dates taken out. */
export const timeOrder = defineFamily('time-order', {
	skill: 'integrate',
	find: (reading) =>
		longestRows(along('before', reading), reading, MOST)
			.filter((row) => row.length >= FEWEST)
			.map((row) => ({ id: row[0]?.id ?? '', row })),
	ask({ row }, reading, random) {
		const { article } = reading;
		const entries = row.map((fact, index) => ({
			id: String(index + 1),
			text: capitalise(tellEvent(fact, article)),
			why: tell(fact, article),
			span: fact.spans[0] ?? null
		}));
		const ids = entries.map(({ id }) => id);
		const shuffled = random.fork('start').shuffle(ids);
		const item: Item<'ordering'> = {
			format: 'ordering',
			entries,
			start: shuffled.join() === ids.join() ? ids.toReversed() : shuffled
		};
		return draftOn(
			row,
			STEMS,
			item,
			reading,
			`This is the order of events. ${row.map((fact) => tell(fact, article)).join(' ')}`
		);
	}
});

const STEMS = [
	'In which order did these events happen?',
	'Which of these happened first, which next, and so on?',
	'Put these events in the order in which they happened.'
];
