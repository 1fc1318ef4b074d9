/** Values two by two; one that is left over has no pair. */
export function pairs<T>(values: readonly T[]): [T, T][] {
	const [first, second, ...others] = values;
	return first === undefined || second === undefined ? [] : [[first, second], ...pairs(others)];
}
