import type { Located, Reading } from '../content/reading.ts';
import type { Fact } from '../content/article.ts';
import { capitalise, tell, tellEvent } from '../content/realise.ts';
import type { Item } from '../formats/index.ts';
import { defineFamily } from './family.ts';

const FEWEST = 3;
const MOST = 5;

/** Put these events in order. As long a row as the text gives, with the dates taken out. */
export const timeOrder = defineFamily('time-order', {
	skill: 'integrate',
	find: (reading) => longestRows(reading).map((row) => ({ id: row[0]?.id ?? '', row })),
	ask({ row }, { article }, random) {
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
		return {
			facts: row.map(({ id }) => id),
			stems: [
				'In which order did these events happen?',
				'What happened first, and what came after it?',
				'Put these events in the order in which they happened.'
			],
			item,
			evidence: row.flatMap(({ spans }) => spans),
			why: `This is the order of events. ${row.map((fact) => tell(fact, article)).join(' ')}`
		};
	}
});

/** From every event that nothing comes before, the longest row of events, each before the next. */
function longestRows({ article, facts }: Reading): Located<Fact>[][] {
	const before = article.relations.filter(({ type }) => type === 'before');
	const follow = (row: readonly Located<Fact>[]): Located<Fact>[] => {
		const last = row.at(-1);
		const next = before
			.filter(({ from }) => from === last?.id)
			.flatMap(({ to }) => facts.find((fact) => fact.id === to && !row.includes(fact)) ?? []);
		const longer = row.length < MOST ? next.map((fact) => follow([...row, fact])) : [];
		return longer.reduce<Located<Fact>[]>((best, one) => (one.length > best.length ? one : best), [...row]);
	};
	const ids = new Set(facts.map(({ id }) => id));
	const first = facts.filter(({ id }) => !before.some(({ from, to }) => to === id && ids.has(from)));
	return first.map((fact) => follow([fact])).filter((row) => row.length >= FEWEST);
}
