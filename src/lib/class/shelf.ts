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

/** A shelf for one page, where the browser keeps nothing. */
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
