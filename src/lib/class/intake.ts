import { type Assignment, idOf, readAssignment } from './assignment.ts';
import { findCodes } from './code.ts';
import type { Row } from './collection.ts';
import { type HandIn, readHandIn } from './hand-in.ts';
import { sameName } from './student.ts';

/** Something that came in: a file, a mail that was pasted, a QR code. */
export interface Brought {
	text: string;
	/** Where it came from, in words for the teacher. */
	from: string;
}

export type Outcome =
	| 'new'
	| 'again'
	| 'second'
	| 'doubtful'
	| 'other-version'
	| 'other-assignment'
	| 'unknown'
	| 'assignment'
	| 'assignment-again'
	| 'damaged'
	| 'newer'
	| 'foreign'
	| 'no-code';

export interface Told {
	outcome: Outcome;
	from: string;
	/** The student or the assignment, where it could be read. */
	name?: string;
}

/** What was read of all that came in. Whether hand-ins count is not said yet: that takes their texts. */
export interface Intake {
	assignments: { id: string; code: string; assignment: Assignment }[];
	handIns: { code: string; handIn: HandIn; from: string }[];
	told: Told[];
}

/** What is there already: assignments by their ids, hand-ins by their codes. */
export interface Known {
	assignments: readonly string[];
	handIns: readonly string[];
}

/** Reads whatever came in, in any order and twice over; `onprogress` is told how many were read. */
export async function takeIn(
	brought: readonly Brought[],
	known: Known,
	onprogress: (done: number) => void = () => {}
): Promise<Intake> {
	const there = { assignments: new Set(known.assignments), handIns: new Set(known.handIns) };
	const assignments = new Map<string, Intake['assignments'][number]>();
	const handIns: Intake['handIns'] = [];
	const told: Told[] = [];
	const found = brought.flatMap(({ text, from }) => {
		const codes = findCodes(text);
		if (codes.length === 0) told.push({ outcome: 'no-code', from });
		return codes.map((code) => ({ code, from }));
	});
	const fresh = found.filter(({ code, from }) => {
		const isFresh = !there.handIns.has(code);
		if (!isFresh) told.push({ outcome: 'again', from });
		else if (!isAssignment(code)) there.handIns.add(code);
		return isFresh;
	});
	const read = await inBatches(fresh, readOne, onprogress);
	for (const { code, from, assignment, handIn, problem } of read) {
		if (handIn) handIns.push({ code, handIn, from });
		else if (assignment) {
			const id = idOf(assignment);
			const isKnown = there.assignments.has(id);
			assignments.set(id, { id, code, assignment });
			there.assignments.add(id);
			told.push({ outcome: isKnown ? 'assignment-again' : 'assignment', from, name: assignment.name ?? '' });
		} else told.push({ outcome: outcomeFor(problem), from });
	}
	return { assignments: [...assignments.values()], handIns, told };
}

const isAssignment = (code: string): boolean => code.startsWith('RBA');

function readOne({ code, from }: { code: string; from: string }): {
	code: string;
	from: string;
	assignment?: Assignment;
	handIn?: HandIn;
	problem?: string;
} {
	const read = isAssignment(code) ? readAssignment(code) : readHandIn(code);
	return { code, from, ...read };
}

const BATCH = 100;

/** Many, and then a pause, in which the page can be drawn and used. */
export async function inBatches<In, Out>(
	all: readonly In[],
	read: (one: In) => Out,
	onprogress: (done: number) => void = () => {}
): Promise<Out[]> {
	const done: Out[] = [];
	for (let from = 0; from < all.length; from += BATCH) {
		done.push(...all.slice(from, from + BATCH).map(read));
		onprogress(done.length);
		await new Promise((resolve) => setTimeout(resolve));
	}
	return done;
}

const outcomeFor = (problem: string | undefined): Outcome =>
	problem === 'damaged' || problem === 'newer' ? problem : 'foreign';

/** What became of hand-ins that are new: looked up in the rows of the assignment that is open. */
export function tellOf(
	handIns: Intake['handIns'],
	rows: readonly Row[],
	open: string | undefined,
	assignments: readonly string[]
): Told[] {
	const known = new Set(assignments);
	const byCode = new Map(rows.map((row) => [row.code, row]));
	const times = new Map<string, number>();
	for (const { handIn } of rows) {
		const name = sameName(handIn.name);
		times.set(name, (times.get(name) ?? 0) + 1);
	}
	const outcomeOf = ({ code, handIn }: Intake['handIns'][number]): Outcome => {
		if (!known.has(handIn.to)) return 'unknown';
		if (handIn.to !== open) return 'other-assignment';
		const standing = byCode.get(code)?.standing;
		if (standing === 'doubtful' || standing === 'other-version') return standing;
		return (times.get(sameName(handIn.name)) ?? 0) > 1 ? 'second' : 'new';
	};
	return handIns.map((one) => ({ outcome: outcomeOf(one), from: one.from, name: one.handIn.name }));
}
