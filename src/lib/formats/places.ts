/** Where something begins and ends along a list. */
export interface Stretch {
	start: number;
	end: number;
}

const middle = ({ start, end }: Stretch): number => (start + end) / 2;

/** As far as something may be dragged without leaving the list. */
export function within(list: readonly Stretch[], from: number, by: number): number {
	const [own, first, last] = [list[from], list[0], list.at(-1)];
	return own && first && last ? Math.max(first.start - own.start, Math.min(by, last.end - own.end)) : 0;
}

/** The place that something takes that is dragged by so much: it passes another when its edge passes the middle. */
export function placeFor(list: readonly Stretch[], from: number, by: number): number {
	const own = list[from];
	if (!own) return from;
	const passed = list.slice(from + 1).filter((other) => own.end + by > middle(other)).length;
	const behind = list.slice(0, from).filter((other) => own.start + by < middle(other)).length;
	return from + passed - behind;
}

/** How far the others step aside for what is dragged from one place to another. */
export function stepAside(list: readonly Stretch[], from: number, to: number, place: number): number {
	const own = list[from];
	const size = own ? own.end - own.start : 0;
	if (from < place && place <= to) return -size;
	return to <= place && place < from ? size : 0;
}

/** A list with one of its entries at another place. */
export function movedTo<T>(list: readonly T[], entry: T, to: number): T[] {
	const others = list.filter((other) => other !== entry);
	return [...others.slice(0, to), entry, ...others.slice(to)];
}
