import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** An assignment as its teacher keeps it: its code says all about it. */
export interface ShelvedAssignment {
	id: string;
	code: string;
}

/** A hand-in as it came, and whether the teacher lets it count in spite of doubts. */
export interface ShelvedHandIn {
	code: string;
	to: string;
	accepted: boolean;
}

/** Where a teacher's classes lie. */
export interface Shelf {
	/** False where they are gone when the page is closed. */
	lasts: boolean;
	assignments(): Promise<ShelvedAssignment[]>;
	addAssignment(assignment: ShelvedAssignment): Promise<void>;
	handIns(): Promise<ShelvedHandIn[]>;
	putHandIns(handIns: readonly ShelvedHandIn[]): Promise<void>;
	removeHandIn(code: string): Promise<void>;
	/** An assignment with all that was handed in for it. */
	wipe(id: string): Promise<void>;
}

interface Schema extends DBSchema {
	assignments: { key: string; value: ShelvedAssignment };
	handIns: { key: string; value: ShelvedHandIn; indexes: { to: string } };
}

/** The shelf of this browser; one for this page alone where the browser keeps nothing. */
export async function openShelf(): Promise<Shelf> {
	try {
		return inBrowser(
			await openDB<Schema>('readback-class', 1, {
				upgrade(db) {
					db.createObjectStore('assignments', { keyPath: 'id' });
					db.createObjectStore('handIns', { keyPath: 'code' }).createIndex('to', 'to');
				}
			})
		);
	} catch {
		return inMemory();
	}
}

const inBrowser = (db: IDBPDatabase<Schema>): Shelf => ({
	lasts: true,
	assignments: () => db.getAll('assignments'),
	addAssignment: async (assignment) => {
		await db.put('assignments', assignment);
	},
	handIns: () => db.getAll('handIns'),
	async putHandIns(handIns) {
		const { store, done } = db.transaction('handIns', 'readwrite');
		for (const handIn of handIns) void store.put(handIn);
		await done;
	},
	removeHandIn: (code) => db.delete('handIns', code),
	async wipe(id) {
		const transaction = db.transaction(['assignments', 'handIns'], 'readwrite');
		const handIns = transaction.objectStore('handIns');
		for (const key of await handIns.index('to').getAllKeys(id)) void handIns.delete(key);
		void transaction.objectStore('assignments').delete(id);
		await transaction.done;
	}
});

export function inMemory(): Shelf {
	const assignments = new Map<string, ShelvedAssignment>();
	const handIns = new Map<string, ShelvedHandIn>();
	return {
		lasts: false,
		assignments: async () => [...assignments.values()],
		addAssignment: async (assignment) => void assignments.set(assignment.id, assignment),
		handIns: async () => [...handIns.values()],
		putHandIns: async (all) => all.forEach((one) => handIns.set(one.code, one)),
		removeHandIn: async (code) => void handIns.delete(code),
		async wipe(id) {
			assignments.delete(id);
			for (const { code, to } of handIns.values()) if (to === id) handIns.delete(code);
		}
	};
}
