import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { meetSessions } from '../quiz/merge.ts';
import { makeQuestion } from '../quiz/sample-questions.ts';
import { type Action, begin, isChecked, type Session, step } from '../quiz/session.ts';
import { parseSession } from '../quiz/stored-session.ts';
import { type Trouble } from './browser-storage.svelte.ts';
import { Shared } from './shared.svelte.ts';

const KEY = 'session';
type Heard = Pick<StorageEvent, 'key' | 'newValue'>;

/** What tabs of one browser share. What one writes, the others hear of later, each when its time comes. */
class Browser {
	readonly kept = new Map<string, string>();
	room = Infinity;
	readonly tabs: Tab[] = [];

	get length() {
		return this.kept.size;
	}
	key = () => null;
	getItem = (key: string) => this.kept.get(key) ?? null;
	setItem(key: string, value: string) {
		if (value.length > this.room) throw new DOMException('No room.', 'QuotaExceededError');
		this.kept.set(key, value);
		this.#tell({ key, newValue: value });
	}
	removeItem(key: string) {
		this.kept.delete(key);
		this.#tell({ key, newValue: null });
	}

	#tell(what: Heard) {
		for (const tab of this.tabs) tab.inbox.push(what);
	}
	stored = (): Session | undefined => parseSession(JSON.parse(this.getItem(KEY) ?? '{}'));
}

class Tab {
	readonly inbox: Heard[] = [];
	session: Session;
	trouble: Trouble | undefined;
	gone = false;
	readonly shared: Shared<Session>;
	#hear: (what: Heard) => void = () => undefined;

	constructor(browser: Browser, session: Session) {
		this.session = session;
		vi.stubGlobal('addEventListener', (type: string, listener: (what: Heard) => void) => {
			if (type === 'storage') this.#hear = listener;
		});
		this.shared = new Shared<Session>(KEY, session, {
			read: async (stored) => parseSession(JSON.parse(stored)),
			meet: meetSessions,
			onmeet: (session) => (this.session = session),
			ontrouble: (trouble) => (this.trouble = trouble),
			ongone: () => (this.gone = true)
		});
		browser.tabs.push(this);
	}

	send(action: Action) {
		this.session = step(this.session, action);
		this.shared.keep(this.session);
	}

	hear() {
		const what = this.inbox.shift();
		if (what) this.#hear(what);
	}
}

const settled = async () => {
	for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

let browser: Browser;
beforeEach(() => {
	browser = new Browser();
	vi.stubGlobal('localStorage', browser);
	vi.stubGlobal('window', {});
	vi.stubGlobal('document', { addEventListener: () => undefined, hidden: false });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const questions = ['one', 'two', 'three'].map((id) => makeQuestion(id));
const fresh = (taking = 't'): Session =>
	begin(
		{ slug: 'eels', level: 'b1', title: 'Eels', version: 'v1' },
		{ seed: 's', taking, mode: 'practice', questions }
	);
const answer = (id: string, chosen = 'a'): Action => ({ do: 'answer', id, response: { chosen } });
const check = (id: string): Action => ({ do: 'check', id });

const anyId = fc.constantFrom('one', 'two', 'three');
const anyAction: fc.Arbitrary<Action> = fc.oneof(
	fc.tuple(anyId, fc.constantFrom('a', 'b')).map(([id, chosen]) => answer(id, chosen)),
	anyId.map(check),
	fc.integer({ min: 0, max: 3 }).map((to): Action => ({ do: 'go', to })),
	fc.constant<Action>({ do: 'submit' })
);
/** A tab does something, or hears of the next thing that another one did, or its turn passes. */
const anyMove = fc.record({
	tab: fc.nat({ max: 1 }),
	move: fc.oneof(anyAction, fc.constantFrom('hear', 'wait'))
});

test('whatever two tabs do and whenever they hear of it, they agree in the end, and nothing that counts is lost', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyMove, { maxLength: 25 }), async (moves) => {
			browser = new Browser();
			vi.stubGlobal('localStorage', browser);
			const tabs = [new Tab(browser, fresh()), new Tab(browser, fresh())];
			const counted = new Set<string>();
			for (const { tab, move } of moves) {
				if (move === 'wait') await settled();
				else if (move === 'hear') tabs[tab]?.hear();
				else tabs[tab]?.send(move);
				for (const { session } of tabs)
					for (const { id } of questions) if (isChecked(session, id)) counted.add(id);
			}
			await settled();
			for (let turn = 0; turn < 50 && tabs.some(({ inbox }) => inbox.length > 0); turn++)
				for (const tab of tabs) {
					tab.hear();
					await settled();
				}
			expect(tabs.flatMap(({ inbox }) => inbox)).toEqual([]);
			const [here, there] = tabs.map(({ session }) => ({ ...session, at: 0 }));
			expect(here).toEqual(there);
			for (const id of counted) expect(here && isChecked(here, id)).toBe(true);
			const stored = browser.stored();
			if (stored) expect({ ...stored, at: 0 }).toEqual(here);
		})
	);
});

test('what another tab wrote is taken in before this one writes, even unheard of', async () => {
	const [here, there] = [new Tab(browser, fresh()), new Tab(browser, fresh())];
	here.send(answer('one'));
	here.send(check('one'));
	there.send(answer('two'));
	await settled();
	expect(Object.keys(there.session.answers)).toEqual(['two', 'one']);
	expect(Object.keys(browser.stored()?.answers ?? {}).toSorted()).toEqual(['one', 'two']);
});

test('what cannot be read is written over; what could not be fetched is not', async () => {
	vi.useFakeTimers();
	const tab = new Tab(browser, fresh());
	browser.kept.set(KEY, '"something else"');
	tab.send(answer('one'));
	await vi.advanceTimersByTimeAsync(0);
	expect(browser.stored()?.answers.one?.response).toEqual({ chosen: 'a' });

	const fetches = vi.fn(async (stored: string) => parseSession(JSON.parse(stored)));
	fetches.mockRejectedValueOnce(new Error('offline'));
	const late = new Shared<Session>(KEY, fresh(), {
		read: fetches,
		meet: meetSessions,
		onmeet: () => undefined,
		known: null
	});
	late.keep(step(fresh(), answer('two')));
	await vi.advanceTimersByTimeAsync(0);
	expect(Object.keys(browser.stored()?.answers ?? {})).toEqual(['one']);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(Object.keys(browser.stored()?.answers ?? {}).toSorted()).toEqual(['one', 'two']);
});

test('what finds no room is told of once, and kept when there is room', async () => {
	vi.useFakeTimers();
	const tab = new Tab(browser, fresh());
	browser.room = 10;
	tab.send(answer('one'));
	expect(tab.trouble).toBe('full');
	await vi.advanceTimersByTimeAsync(10_000);
	expect(browser.stored()).toBeUndefined();
	browser.room = Infinity;
	await vi.advanceTimersByTimeAsync(60_000);
	expect(tab.trouble).toBeUndefined();
	expect(browser.stored()?.answers.one?.response).toEqual({ chosen: 'a' });
	expect(vi.getTimerCount()).toBe(0);
});

test('results stay on screen when another round begins elsewhere, and write nothing over it', async () => {
	const [here, there] = [new Tab(browser, fresh()), new Tab(browser, fresh())];
	here.send({ do: 'submit' });
	there.hear();
	await settled();
	expect(there.session.submitted).toBe(true);
	const again = new Tab(browser, fresh('later'));
	again.send(answer('one'));
	for (const tab of [here, there]) while (tab.inbox.length > 0) tab.hear();
	await settled();
	there.send({ do: 'flag', id: 'one' });
	expect([here.session.taking, there.session.taking]).toEqual(['t', 't']);
	expect(browser.stored()?.taking).toBe('later');
});

test('a tab hears that there is nothing any more', () => {
	const tab = new Tab(browser, fresh());
	tab.send(answer('one'));
	browser.removeItem(KEY);
	while (tab.inbox.length > 0) tab.hear();
	expect(tab.gone).toBe(true);
});
