import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { inMemory, type Shelf, type ShelvedAssignment, type ShelvedHandIn } from '../class/shelf.ts';

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
		await Promise.all([...handIns.map((handIn) => store.put(handIn)), done]);
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
