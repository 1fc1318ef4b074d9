import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { type Attempt, type Entry, readEntry } from '../progress/entry.ts';
import { merge, placeAfter } from '../progress/log.ts';

/** What lies in the log: entries that this Readback can read, and others, such as those of a later one. */
export interface Logged {
	entries: Entry[];
	unread: unknown[];
}

/** Where the log of answers lies. Each step rejects where the browser does not let it happen, and then changes nothing. */
export interface ProgressLog {
	read(): Promise<Logged>;
	/** The answers of one taking, without reading all others. */
	readTaking(taking: string): Promise<Attempt[]>;
	/**
	 * Writes new entries down after all that is there, whatever the clock says: all or none. What is there already stays
	 * as it is. Gives them as they lie there now.
	 */
	append(entries: readonly Entry[]): Promise<Entry[]>;
	/** Takes in entries of another log, all or none. What is there already is not written twice. */
	takeIn(entries: readonly Entry[]): Promise<void>;
	clear(): Promise<void>;
}

interface Schema extends DBSchema {
	log: { key: string; value: Entry; indexes: { at: number; placed: number } };
}

const NAME = 'readback';
const STORE = 'log';

/** The log in the browser’s own database. It is opened when it is first needed. */
export function browserLog(): ProgressLog {
	let opened: Promise<IDBPDatabase<Schema>> | undefined;
	const forget = () => (opened = undefined);

	function database(): Promise<IDBPDatabase<Schema>> {
		opened ??= openDB<Schema>(NAME, 2, {
			upgrade(db, before, _now, transaction) {
				const log =
					before < 1 ? db.createObjectStore(STORE, { keyPath: 'id' }) : transaction.objectStore(STORE);
				log.createIndex('at', 'at');
				log.createIndex('placed', 'placed');
			},
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

	/** Does all of something to the log or nothing of it. */
	async function change<T>(how: (log: Log) => Promise<T>): Promise<T> {
		const transaction = (await database()).transaction(STORE, 'readwrite', { durability: 'strict' });
		const fail = (error: unknown) => {
			try {
				transaction.abort();
			} catch {
				// The browser has ended it already, for a reason of its own.
			}
			throw transaction.error ?? error;
		};
		const [done] = await Promise.all([how(transaction.store).catch(fail), transaction.done]);
		return done;
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

		async readTaking(taking) {
			const ids = IDBKeyRange.bound(`${taking}/`, `${taking}/\uffff`);
			const stored: unknown[] = await (await database()).getAll(STORE, ids);
			const entries = stored.flatMap((raw) => readEntry(raw) ?? []);
			return entries.filter((entry) => entry.kind === 'attempt');
		},

		append: (entries) =>
			change(async (log) => {
				const there = await Promise.all(entries.map(({ id }) => log.get(id)));
				const fresh = placeAfter(
					await latestIn(log),
					entries.filter((_, index) => !there[index])
				);
				await Promise.all(fresh.map(async (entry) => log.put(entry)));
				return [...there.flatMap((entry) => entry ?? []), ...fresh];
			}),

		takeIn: (entries) =>
			change(async (log) => {
				const write = async (entry: Entry) => {
					const there = await log.get(entry.id);
					const [stays] = merge([entry], there ? [there] : []);
					if (stays && stays !== there) await log.put(stays);
				};
				await Promise.all(merge(entries).map(write));
			}),

		async clear() {
			await (await database()).clear(STORE);
		}
	};
}

type Log = IDBPObjectStore<Schema, ['log'], 'log', 'readwrite'>;

/** The latest place in the log, however the clock was set. */
async function latestIn(log: Log): Promise<number> {
	const last = await Promise.all(
		(['at', 'placed'] as const).map((name) => log.index(name).openKeyCursor(null, 'prev'))
	);
	return Math.max(0, ...last.map((cursor) => cursor?.key ?? 0));
}
