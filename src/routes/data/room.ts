/** What a browser tells of the room that it gives this site. */
export interface Room {
	/** In bytes; nothing where the browser does not tell. */
	size?: { used: number; quota: number };
	/** Whether it promises to keep what is there. */
	persisted?: boolean;
}

export async function lookAtRoom(): Promise<Room> {
	try {
		const persisted = await navigator.storage.persisted();
		const { usage: used = 0, quota = 0 } = await navigator.storage.estimate();
		return quota > 0 ? { persisted, size: { used, quota } } : { persisted };
	} catch {
		return {};
	}
}
