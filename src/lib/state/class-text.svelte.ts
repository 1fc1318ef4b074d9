import type { ClassText } from '../class/ask.ts';
import type { AssignedText } from '../class/assignment.ts';
import { TextFile } from '../class/text-file.ts';
import { readBank } from '../quiz/bank-file.ts';

export type LoadedText = { ok: true; text: ClassText } | { ok: false; problem: 'not-fetched' | 'no-text' };

/** The addresses of what belongs to a text. They are made where the base path is known. */
export interface TextAddresses {
	text: string;
	bank: string;
}

/** Fetches a text and its questions, wherever they are on the site. */
export async function loadText({ text, bank }: TextAddresses): Promise<LoadedText> {
	try {
		const [shown, asked] = await Promise.all([fetch(text), fetch(bank)]);
		if (shown.status === 404) return { ok: false, problem: 'no-text' };
		const file = TextFile.safeParse(await shown.json());
		if (!file.success) return { ok: false, problem: 'not-fetched' };
		const read = readBank(await asked.text(), file.data);
		return read.ok
			? { ok: true, text: { ...file.data, bank: read.questions } }
			: { ok: false, problem: 'not-fetched' };
	} catch {
		return { ok: false, problem: 'not-fetched' };
	}
}

/** All texts of an assignment, in its order; the first problem where there is one. */
export async function loadTexts(
	assigned: readonly AssignedText[],
	addressesOf: (text: AssignedText) => TextAddresses
): Promise<{ ok: true; texts: ClassText[] } | (LoadedText & { ok: false })> {
	const loaded = await Promise.all(assigned.map((text) => loadText(addressesOf(text))));
	const failed = loaded.find((one) => !one.ok);
	if (failed && !failed.ok) return failed;
	return { ok: true, texts: loaded.flatMap((one) => (one.ok ? [one.text] : [])) };
}
