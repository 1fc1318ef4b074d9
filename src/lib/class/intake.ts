import { type Assignment, readAssignment } from './assignment.ts';
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

/** Reads whatever came in, in any order and twice over; `onprogress` is told of every piece. */
export async function takeIn(
	brought: readonly Brought[],
	known: Known,
	onprogress: (done: number) => void = () => {}
): Promise<Intake> {
	const assignments = new Map<string, Intake['assignments'][number]>();
	const handIns = new Map<string, Intake['handIns'][number]>();
	const there = { assignments: new Set(known.assignments), handIns: new Set(known.handIns) };
	const told: Told[] = [];
	let done = 0;
	for (const { text, from } of brought) {
		const codes = findCodes(text);
		if (codes.length === 0) told.push({ outcome: 'no-code', from });
		for (const code of codes) {
			if (there.handIns.has(code) || handIns.has(code)) told.push({ outcome: 'again', from });
			else if (code.startsWith('RBA')) {
				const read = await readAssignment(code);
				if (!read.ok) told.push({ outcome: outcomeFor(read.problem), from });
				else {
					const { id, assignment } = read;
					const isKnown = there.assignments.has(id) || assignments.has(id);
					assignments.set(id, { id, code, assignment });
					told.push({
						outcome: isKnown ? 'assignment-again' : 'assignment',
						from,
						name: assignment.name ?? ''
					});
				}
			} else {
				const read = await readHandIn(code);
				if (read.ok) handIns.set(code, { code, handIn: read.handIn, from });
				else told.push({ outcome: outcomeFor(read.problem), from });
			}
		}
		onprogress(++done);
	}
	return { assignments: [...assignments.values()], handIns: [...handIns.values()], told };
}

const outcomeFor = (problem: string): Outcome =>
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
