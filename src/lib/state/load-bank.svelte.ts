import { type ReadBank, readBank } from '../quiz/bank-file.ts';

const NO_FILE = 'The questions could not be fetched. Check your connection, then try again.';

/** The bank that was read last: a reader stays with one text for a while. */
let last: { address: string; version: string; bank: ReadBank } | undefined;

/** Fetches the item bank of a text; what goes wrong is told in words for the reader. */
export async function loadBank(address: string, text: Parameters<typeof readBank>[1]): Promise<ReadBank> {
	if (last?.address === address && last.version === text.version) return last.bank;
	try {
		const response = await fetch(address);
		if (!response.ok) return { ok: false, problem: NO_FILE };
		const bank = readBank(await response.text(), text);
		if (bank.ok) last = { address, version: text.version, bank };
		return bank;
	} catch {
		return { ok: false, problem: NO_FILE };
	}
}
