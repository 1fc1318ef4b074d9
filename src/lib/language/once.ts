/** What a function says of a value that never changes is worked out once and kept as long as the value lives. */
export function once<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, { value: Value }>();
	return (key) => {
		const kept = known.get(key) ?? { value: work(key) };
		known.set(key, kept);
		return kept.value;
	};
}

/** So many texts are remembered before the memory begins anew: it must not grow with the library. */
const MOST_TEXTS = 20_000;

/** The same for texts, which have no life of their own: after so many, all are forgotten. */
export function oncePerText<Value>(work: (text: string) => Value): (text: string) => Value {
	const known = new Map<string, { value: Value }>();
	return (text) => {
		const kept = known.get(text) ?? { value: work(text) };
		if (known.size >= MOST_TEXTS) known.clear();
		known.set(text, kept);
		return kept.value;
	};
}
