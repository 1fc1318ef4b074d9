/** What lies in a browser, in kinds that a reader knows. */
export type Kind = 'answers' | 'sessions' | 'notes' | 'settings' | 'other';

export interface Holding {
	kind: Kind;
	amount: number;
	/** In bytes, as text: about what a file with it takes. */
	size: number;
}

const KINDS: [Kind, RegExp][] = [
	['sessions', /^readback:(session:|timer:|bookmark$|review-begun$|owed$)/],
	['notes', /^readback:notes:/],
	['settings', /^readback:(settings|language|quiz-preferences|review)$/]
];
const kindOf = (key: string): Kind => KINDS.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other';

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').length;

/** How much there is of each kind; kinds of which there is nothing are left out, but for the answers. */
export function holdingsOf(entries: readonly unknown[], kept: Record<string, unknown>): Holding[] {
	const sum = (kind: Kind): Holding => {
		const found = Object.entries(kept).filter(([key]) => kindOf(key) === kind);
		return {
			kind,
			amount: found.length,
			size: found.reduce((all, [key, value]) => all + key.length + sizeOf(value), 0)
		};
	};
	const kinds: Kind[] = ['sessions', 'notes', 'settings', 'other'];
	return [
		{ kind: 'answers', amount: entries.length, size: entries.length > 0 ? sizeOf(entries) : 0 },
		...kinds.map(sum).filter(({ amount }) => amount > 0)
	];
}
