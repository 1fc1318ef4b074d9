import { readText, type Text } from '../content/text-file.ts';
import type { Question } from '../question.ts';
import { loadBank } from './load-bank.svelte.ts';

/** A text with the questions about it. */
export interface Loaded extends Text {
	bank: readonly Question[];
}

/** Fetches a text and its questions; `gone` where there is no such text any more, nothing where it cannot be fetched. */
export async function loadWithBank(addresses: {
	text: string;
	bank: string;
}): Promise<Loaded | 'gone' | undefined> {
	try {
		const response = await fetch(addresses.text);
		if (response.status === 404) return 'gone';
		const text = response.ok ? readText(await response.json()) : undefined;
		if (!text) return undefined;
		const bank = await loadBank(addresses.bank, text);
		return bank.ok ? { ...text, bank: bank.questions } : undefined;
	} catch {
		return undefined;
	}
}
