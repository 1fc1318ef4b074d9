import { expect, test } from 'vitest';
import { type Assignment, idOf } from './assignment.ts';
import { makeChecker } from './check.ts';
import { type Kept, resultsOf, standingsOf } from './collection.ts';
import type { HandIn } from './hand-in.ts';
import { leaveBlank, sampleAssignment, sampleHandIn, sampleText } from './sample-class.ts';

const id = idOf(sampleAssignment);
const check = makeChecker(sampleAssignment, id, [sampleText]);
const keep = (handIn: HandIn, accepted = false): Kept => ({
	code: `${handIn.name}/${handIn.ended}/${handIn.points}`,
	handIn,
	accepted
});
const ana = sampleHandIn(sampleAssignment, id, 'Ana');
const later = sampleHandIn(sampleAssignment, id, 'ana', leaveBlank, 1_700_000_900);
const ben = sampleHandIn(sampleAssignment, id, 'Ben', leaveBlank);
const forged = { ...sampleHandIn(sampleAssignment, id, 'Cleo', leaveBlank), points: 4 };
const old = { ...ana, name: 'Dan', texts: ana.texts.map((text) => ({ ...text, version: 'v0' })) };

test('the last hand-in of a student counts, in whatever order they came', () => {
	const of = (...handIns: HandIn[]) =>
		standingsOf(
			handIns.map((one) => keep(one)),
			check
		).map(({ handIn, standing }) => [handIn.ended, standing]);
	expect(of(ana, later)).toEqual([
		[ana.ended, 'earlier'],
		[later.ended, 'counts']
	]);
	expect(of(later, ana)).toEqual([
		[later.ended, 'counts'],
		[ana.ended, 'earlier']
	]);
});

test('what looks changed, or has another text, is set aside until the teacher lets it count', () => {
	const of = (accepted: boolean) =>
		standingsOf([keep(ana), keep(forged, accepted), keep(old, accepted)], check).map(
			({ standing }) => standing
		);
	expect(of(false)).toEqual(['counts', 'doubtful', 'other-version']);
	expect(of(true)).toEqual(['counts', 'counts', 'other-version']);
});

test('two students of one name both count if the teacher says so', () => {
	const rows = standingsOf([keep(ana, true), keep(later)], check);
	expect(rows.map(({ standing }) => standing)).toEqual(['counts', 'counts']);
});

test('the class is a table of students by name and questions in their order', () => {
	const rows = standingsOf([keep(ben), keep(forged), keep(ana)], check);
	const { items, students } = resultsOf(rows, { assignment: sampleAssignment, id, texts: [sampleText] });
	expect(students.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
	expect(items).toHaveLength(4);
	expect(students[0]?.answers.map((answer) => answer?.earned)).toEqual([1, 1, 1, 1]);
	expect(students[1]?.answers).toEqual([null, null, null, null]);
	expect(students[1]?.asked).toEqual([true, true, true, true]);
});

test('with questions of their own, each has answers only where the question was asked', () => {
	const own: Assignment = { ...sampleAssignment, own: true };
	const ownId = idOf(own);
	const all = ['Ana', 'Ben', 'Cleo'].map((name) => keep(sampleHandIn(own, ownId, name)));
	const rows = standingsOf(all, makeChecker(own, ownId, [sampleText]));
	const { items, students } = resultsOf(rows, { assignment: own, id: ownId, texts: [sampleText] });
	expect(items.length).toBeGreaterThan(4);
	for (const { answers, asked } of students) {
		expect(asked.filter(Boolean)).toHaveLength(4);
		expect(answers.map((answer) => answer !== null)).toEqual(asked);
	}
});

test('words that prove two facts of a question are shown once', () => {
	const [first] = sampleText.bank;
	if (!first) throw new Error('no question');
	const [span] = first.evidence;
	if (!span) throw new Error('no evidence');
	const wider = { ...span, end: span.end + 5 };
	const bank = [{ ...first, evidence: [span, wider, span] }];
	const rows = standingsOf([keep(ana)], check).map((row) => ({
		...row,
		checked: {
			...row.checked,
			...(row.checked.ok && {
				answers: row.checked.answers.map((one) => ({ ...one, question: bank[0] ?? one.question }))
			})
		}
	}));
	const { items } = resultsOf(rows, { assignment: { ...sampleAssignment, own: true }, id, texts: [] });
	expect(items[0]?.evidence).toEqual([span, wider]);
});
