import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Entry, readEntry } from '../progress/entry.ts';
import { merge } from '../progress/log.ts';

/** What lies in the log: entries that this Readback can read, and others, such as those of a later one. */
export interface Logged {
	entries: Entry[];
	unread: unknown[];
}

/** Where the log of answers lies. Each step rejects where the browser does not let it happen, and then changes nothing. */
export interface ProgressLog {
	read(): Promise<Logged>;
	/** Writes entries down, all or none. What is there already is not written twice. */
	append(entries: readonly Entry[]): Promise<void>;
	clear(): Promise<void>;
}

interface Schema extends DBSchema {
	log: { key: string; value: Entry };
}

const NAME = 'readback';
const STORE = 'log';

/** The log in the browser’s own database. It is opened when it is first needed. */
export function browserLog(): ProgressLog {
	let opened: Promise<IDBPDatabase<Schema>> | undefined;
	const forget = () => (opened = undefined);

	function database(): Promise<IDBPDatabase<Schema>> {
		opened ??= openDB<Schema>(NAME, 1, {
			upgrade: (db) => void db.createObjectStore(STORE, { keyPath: 'id' }),
			// A later Readback in another tab wants to change the database: this one steps aside.
			blocking: (_from, _to, event) => {
				forget();
				if (event.target instanceof IDBDatabase) event.target.close();
			},
			terminated: forget
		}).catch((error: unknown) => {
			forget();
			throw error;
		});
		return opened;
	}

	return {
		async read() {
			const stored: unknown[] = await (await database()).getAll(STORE);
			const read = stored.map((raw) => ({ raw, entry: readEntry(raw) }));
			return {
				entries: read.flatMap(({ entry }) => entry ?? []),
				unread: read.filter(({ entry }) => !entry).map(({ raw }) => raw)
			};
		},

		async append(entries) {
			const db = await database();
			const transaction = db.transaction(STORE, 'readwrite', { durability: 'strict' });
			const fail = (error: unknown) => {
				try {
					transaction.abort();
				} catch {
					// The browser has ended it already, for a reason of its own.
				}
				throw transaction.error ?? error;
			};
			const write = async (entry: Entry) => {
				const there = await transaction.store.get(entry.id);
				const [stays] = merge([entry], there ? [there] : []);
				if (stays && stays !== there) await transaction.store.put(stays);
			};
			const writing = Promise.all(merge(entries).map(write)).catch(fail);
			await Promise.all([writing, transaction.done]);
		},

		async clear() {
			await (await database()).clear(STORE);
		}
	};
}
