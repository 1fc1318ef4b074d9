import { type ReadBank, readBank } from '../quiz/bank-file.ts';

/** Besides what may be wrong with a file: it could not be fetched. */
export type Bank = ReadBank | { ok: false; problem: 'notFetched' };

/** The bank that was read last: a reader stays with one text for a while. */
let last: { address: string; version: string; bank: Bank } | undefined;

/** Fetches the item bank of a text. */
export async function loadBank(address: string, text: Parameters<typeof readBank>[1]): Promise<Bank> {
	if (last?.address === address && last.version === text.version) return last.bank;
	try {
		const response = await fetch(address);
		if (!response.ok) return { ok: false, problem: 'notFetched' };
		const bank = readBank(await response.text(), text);
		if (bank.ok) last = { address, version: text.version, bank };
		return bank;
	} catch {
		return { ok: false, problem: 'notFetched' };
	}
}
