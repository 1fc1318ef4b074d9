import type { ClassText } from '../class/ask.ts';
import { type Assignment, type AssignedText, readAssignment } from '../class/assignment.ts';
import { makeChecker } from '../class/check.ts';
import { type Kept, resultsOf, type Row, standingsOf } from '../class/collection.ts';
import { readHandIn } from '../class/hand-in.ts';
import { type Brought, inBatches, takeIn, tellOf, type Told } from '../class/intake.ts';
import type { ClassResults } from '../class/results.ts';
import type { Shelf, ShelvedAssignment, ShelvedHandIn } from '../class/shelf.ts';
import { openShelf } from './class-shelf.svelte.ts';
import { loadTexts, type TextAddresses } from './class-text.svelte.ts';

/** An assignment in the teacher’s list. */
export interface Listed {
	id: string;
	code: string;
	assignment: Assignment;
}

/** The class that is open, marked. */
export interface OpenClass extends Listed {
	texts: readonly ClassText[];
	rows: readonly Row[];
	results: ClassResults;
}

/** A teacher’s classes on screen: what was handed in, and what is made of it. Everything stays in the browser. */
export class Collector {
	readonly #shelf: Shelf;
	readonly #addressesOf: (text: AssignedText) => TextAddresses;
	#listed = $state.raw<readonly Listed[]>([]);
	#kept = $state.raw<readonly Kept[]>([]);
	#open = $state.raw<OpenClass>();
	/** The class that was to be opened, while its text could not be fetched. */
	#unmarked = $state<string>();
	/** Something found no room in the browser. */
	#overflows = $state(false);

	private constructor(shelf: Shelf, addressesOf: (text: AssignedText) => TextAddresses) {
		this.#shelf = shelf;
		this.#addressesOf = addressesOf;
	}

	static async start(addressesOf: (text: AssignedText) => TextAddresses): Promise<Collector> {
		const collector = new Collector(await openShelf(), addressesOf);
		await collector.#read();
		const [first] = collector.#listed;
		if (first && collector.#listed.length === 1) await collector.open(first.id);
		return collector;
	}

	/** False where everything is gone when the page is closed. */
	get lasts(): boolean {
		return this.#shelf.lasts && !this.#overflows;
	}
	get listed(): readonly Listed[] {
		return this.#listed;
	}
	get current(): OpenClass | undefined {
		return this.#open;
	}
	/** The class whose text could not be fetched, so that nothing is marked. */
	get unmarked(): string | undefined {
		return this.#unmarked;
	}
	/** Hand-ins of assignments that are not in the list. */
	get waiting(): number {
		return this.#kept.filter(({ handIn }) => !this.#listed.some(({ id }) => id === handIn.to)).length;
	}
	countFor(id: string): number {
		return this.#of(id).length;
	}

	async open(id: string): Promise<void> {
		const listed = this.#listed.find((one) => one.id === id);
		if (!listed) return;
		const loaded = await loadTexts(listed.assignment.texts, this.#addressesOf);
		this.#unmarked = loaded.ok ? undefined : id;
		this.#open = loaded.ok ? this.#marked(listed, loaded.texts) : undefined;
	}

	/** Takes in whatever was brought, and says what became of each piece. */
	async bring(brought: readonly Brought[], onprogress: (done: number) => void): Promise<Told[]> {
		const known = {
			assignments: this.#listed.map(({ id }) => id),
			handIns: this.#kept.map(({ code }) => code)
		};
		const { assignments, handIns, told } = await takeIn(brought, known, onprogress);
		const isKept = this.#keep(assignments, handIns.map(shelved));
		this.#listed = [
			...this.#listed,
			...assignments.filter(({ id }) => this.#listed.every((one) => one.id !== id))
		];
		this.#kept = [...this.#kept, ...handIns.map((one) => ({ ...one, accepted: false }))];
		if (this.#open) this.#again();
		else {
			const target = handIns.find(({ handIn }) => this.#listed.some(({ id }) => id === handIn.to));
			const next = target?.handIn.to ?? assignments[0]?.id;
			if (next !== undefined) await this.open(next);
		}
		await isKept;
		const ids = this.#listed.map(({ id }) => id);
		return [...told, ...tellOf(handIns, this.#open?.rows ?? [], this.#open?.id, ids)];
	}

	async accept(code: string): Promise<void> {
		this.#kept = this.#kept.map((one) => (one.code === code ? { ...one, accepted: true } : one));
		const kept = this.#kept.find((one) => one.code === code);
		if (kept) await this.#keep([], [shelved(kept)]);
		this.#again();
	}

	async remove(code: string): Promise<void> {
		await this.#shelf.removeHandIn(code);
		this.#kept = this.#kept.filter((one) => one.code !== code);
		this.#again();
	}

	async wipe(id: string): Promise<void> {
		await this.#shelf.wipe(id);
		this.#listed = this.#listed.filter((one) => one.id !== id);
		this.#kept = this.#kept.filter(({ handIn }) => handIn.to !== id);
		if (this.#open?.id === id) this.#open = undefined;
	}

	/** The class as a file: its assignment and every hand-in, to be taken in anywhere. */
	exported(id: string): string {
		const listed = this.#listed.find((one) => one.id === id);
		return [listed?.code ?? '', ...this.#of(id).map(({ code }) => code), ''].join('\n');
	}

	/** Puts all on the shelf; where there is no room, the class stays on screen all the same. */
	async #keep(assignments: readonly ShelvedAssignment[], handIns: readonly ShelvedHandIn[]): Promise<void> {
		try {
			for (const { id, code } of assignments) await this.#shelf.addAssignment({ id, code });
			await this.#shelf.putHandIns(handIns);
		} catch {
			this.#overflows = true;
		}
	}

	#of(id: string): Kept[] {
		return this.#kept.filter(({ handIn }) => handIn.to === id);
	}

	#again(): void {
		if (this.#open) this.#open = this.#marked(this.#open, this.#open.texts);
	}

	#marked({ id, code, assignment }: Listed, texts: readonly ClassText[]): OpenClass {
		const rows = standingsOf(this.#of(id), makeChecker(assignment, id, texts));
		const results = resultsOf(rows, { assignment, id, texts });
		return { id, code, assignment, texts, rows, results };
	}

	async #read(): Promise<void> {
		const [assignments, handIns] = await Promise.all([this.#shelf.assignments(), this.#shelf.handIns()]);
		const listed = await inBatches(assignments, ({ id, code }): Listed[] => {
			const read = readAssignment(code);
			return read.ok ? [{ id, code, assignment: read.assignment }] : [];
		});
		const kept = await inBatches(handIns, ({ code, accepted }): Kept[] => {
			const read = readHandIn(code);
			return read.ok ? [{ code, handIn: read.handIn, accepted }] : [];
		});
		this.#listed = listed.flat();
		this.#kept = kept.flat();
	}
}

const shelved = ({
	code,
	handIn,
	accepted = false
}: Pick<Kept, 'code' | 'handIn'> & Partial<Kept>): ShelvedHandIn => ({
	code,
	to: handIn.to,
	accepted
});
