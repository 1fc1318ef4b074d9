/** Puts a text into the clipboard; false where the browser does not let a page do that. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Gives a file to the reader, as a download. */
export function saveFile(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken it by then; at once would be too early for some.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every system takes as the name of a file. */
export const fileNameOf = (name: string): string => name.replace(/[\\/:*?"<>|\p{C}]/gu, '-');
