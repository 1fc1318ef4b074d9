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

/** The same for values seen in the light of something that never changes, kept as long as both live. */
export function onceIn<Key extends object, Context extends object, Value>(
	work: (key: Key, context: Context) => Value
): (key: Key, context: Context) => Value {
	const within = onceInARow(once((context: Context) => once((key: Key) => work(key, context))));
	return (key, context) => within(context)(key);
}

/** The same for a value that is asked for many times in a row, and seldom after that: only the last one is kept. */
export function onceInARow<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
	let last: { key: Key; value: Value } | undefined;
	return (key) => {
		if (last?.key !== key) last = { key, value: work(key) };
		return last.value;
	};
}

/** So many texts are remembered before the memory begins anew: it must not grow with the library. */
const MOST_TEXTS = 10_000;

/** The same for texts, which have no life of their own: after so many, all are forgotten. Null stands for nothing. */
export function oncePerText<Value extends NonNullable<unknown> | null, Text extends string = string>(
	work: (text: Text) => Value
): (text: Text) => Value {
	const known = new Map<Text, Value>();
	return (text) => {
		const kept = known.get(text);
		if (kept !== undefined) return kept;
		const value = work(text);
		if (known.size >= MOST_TEXTS) known.clear();
		known.set(text, value);
		return value;
	};
}

/** The same for texts seen in the light of something that never changes, kept as long as that lives. */
export function oncePerTextIn<Context extends object, Value extends NonNullable<unknown> | null>(
	work: (text: string, context: Context) => Value
): (text: string, context: Context) => Value {
	const within = onceInARow(once((context: Context) => oncePerText((text) => work(text, context))));
	return (text, context) => within(context)(text);
}
