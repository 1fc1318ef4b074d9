import type { OrderingItem } from './index.ts';

/** Events in the order of their letters, found in the order given. */
const ordering = (start: string): OrderingItem & { format: 'ordering' } => ({
	format: 'ordering',
	entries: [...start].toSorted().map((id, index) => ({
		id,
		text: `Event ${id}.`,
		why: `Event ${id} was in ${1990 + index}.`,
		span: index === 0 ? null : { quote: 'two', start: index, end: index + 3 }
	})),
	start: [...start]
});

export const three = ordering('bca');
export const four = ordering('dacb');
export const five = ordering('bacde');
export const examples = [three, four, five];
