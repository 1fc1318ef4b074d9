import type { ClassText } from '../class/ask.ts';
import type { AssignedText } from '../class/assignment.ts';
import { loadWithBank } from './load-text.svelte.ts';

export type LoadedText = { ok: true; text: ClassText } | { ok: false; problem: 'not-fetched' | 'no-text' };

/** The addresses of what belongs to a text. They are made where the base path is known. */
export interface TextAddresses {
	text: string;
	bank: string;
}

/** Fetches a text and its questions, wherever they are on the site. */
export async function loadText(
	{ id, level }: { id: string; level: string },
	addresses: TextAddresses
): Promise<LoadedText> {
	const loaded = await loadWithBank(addresses);
	if (loaded === 'gone') return { ok: false, problem: 'no-text' };
	return loaded ? { ok: true, text: { id, level, ...loaded } } : { ok: false, problem: 'not-fetched' };
}

/** All texts of an assignment, in its order; the first problem where there is one. */
export async function loadTexts(
	assigned: readonly AssignedText[],
	addressesOf: (text: AssignedText) => TextAddresses
): Promise<{ ok: true; texts: ClassText[] } | (LoadedText & { ok: false })> {
	const loaded = await Promise.all(assigned.map((text) => loadText(text, addressesOf(text))));
	const failed = loaded.find((one) => !one.ok);
	if (failed && !failed.ok) return failed;
	return { ok: true, texts: loaded.flatMap((one) => (one.ok ? [one.text] : [])) };
}
