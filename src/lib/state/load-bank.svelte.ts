import { type ReadBank, readBank } from '../quiz/bank-file.ts';

const NO_FILE = 'The questions could not be fetched. Check your connection, then try again.';

/** Fetches the item bank of a text; what goes wrong is told in words for the reader. */
export async function loadBank(address: string, text: Parameters<typeof readBank>[1]): Promise<ReadBank> {
	try {
		const response = await fetch(address);
		if (!response.ok) return { ok: false, problem: NO_FILE };
		return readBank(await response.text(), text);
	} catch {
		return { ok: false, problem: NO_FILE };
	}
}
