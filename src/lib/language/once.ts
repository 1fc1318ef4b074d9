/** What a function says of a value that never changes is worked out once and kept as long as the value lives. */
export function once<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, { value: Value }>();
	return (key) => {
		const kept = known.get(key);
		if (kept) return kept.value;
		const value = work(key);
		known.set(key, { value });
		return value;
	};
}

/** So many texts are remembered before the memory begins anew: it must not grow with the library. */
const MOST_TEXTS = 10_000;

/** The same for texts, which have no life of their own: after so many, all are forgotten. */
export function oncePerText<Value>(work: (text: string) => Value): (text: string) => Value {
	const known = new Map<string, { value: Value }>();
	return (text) => {
		const kept = known.get(text);
		if (kept) return kept.value;
		const value = work(text);
		if (known.size >= MOST_TEXTS) known.clear();
		known.set(text, { value });
		return value;
	};
}

/** The same for texts seen in the light of something that never changes, kept as long as that lives. */
export function oncePerTextIn<Context extends object, Value>(
	work: (text: string, context: Context) => Value
): (text: string, context: Context) => Value {
	const within = once((context: Context) => oncePerText((text) => work(text, context)));
	return (text, context) => within(context)(text);
}
