import { readText, type Text } from '../content/text-file.ts';
import type { Question } from '../question.ts';
import { readBank } from '../quiz/bank-file.ts';

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
		const [textFile, bankFile] = await Promise.all([fetch(addresses.text), fetch(addresses.bank)]);
		if (textFile.status === 404) return 'gone';
		const text = textFile.ok ? readText(await textFile.json()) : undefined;
		if (!text || !bankFile.ok) return undefined;
		const bank = readBank(await bankFile.text(), text);
		return bank.ok ? { ...text, bank: bank.questions } : undefined;
	} catch {
		return undefined;
	}
}
