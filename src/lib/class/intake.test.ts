import { expect, test } from 'vitest';
import { idOf, packAssignment } from './assignment.ts';
import { makeChecker } from './check.ts';
import { resultsOf, standingsOf } from './collection.ts';
import { packHandIn } from './hand-in.ts';
import { takeIn, tellOf } from './intake.ts';
import { leaveBlank, sampleAssignment, sampleHandIn, sampleText } from './sample-class.ts';

const id = idOf(sampleAssignment);
const other = { ...sampleAssignment, key: 'other', name: '4C' };
const nothing = { assignments: [], handIns: [] };
const ana = await packHandIn(sampleHandIn(sampleAssignment, id, 'Ana'));
const anaLater = await packHandIn(sampleHandIn(sampleAssignment, id, 'Ana', leaveBlank, 1_700_000_900));
const ben = await packHandIn(sampleHandIn(other, idOf(other), 'Ben'));
const forged = await packHandIn({ ...sampleHandIn(sampleAssignment, id, 'Cleo', leaveBlank), points: 4 });
const stranger = await packHandIn(sampleHandIn(sampleAssignment, '0123456789ab', 'Dan'));

test('everything that came in is told apart, in any order and twice over', async () => {
	const link = `https://example.org/class/take/#${await packAssignment(other)}`;
	const brought = [
		{ text: `${forged}\n${ana}`, from: 'all.txt' },
		{ text: `My answers:\n${ana.slice(0, 40)}\n> ${ana.slice(40)}\nThanks!`, from: 'mail' },
		{ text: ana.slice(0, -9), from: 'cut.txt' },
		{ text: link, from: 'link' },
		{ text: link, from: 'link again' },
		{ text: 'RBA2.AA.13iodto', from: 'newer' },
		{ text: 'Holiday photos', from: 'photos.txt' },
		{ text: [ben, stranger, anaLater].join(' '), from: 'more.txt' }
	];
	const { assignments, handIns, told } = await takeIn(brought, { ...nothing, assignments: [id] });
	expect(assignments.map(({ id }) => id)).toEqual([idOf(other)]);
	expect(told).toEqual([
		{ outcome: 'no-code', from: 'photos.txt' },
		{ outcome: 'again', from: 'mail' },
		{ outcome: 'damaged', from: 'cut.txt' },
		{ outcome: 'assignment', from: 'link', name: '4C' },
		{ outcome: 'assignment-again', from: 'link again', name: '4C' },
		{ outcome: 'newer', from: 'newer' }
	]);
	const kept = handIns
		.filter(({ handIn }) => handIn.to === id)
		.map(({ code, handIn }) => ({ code, handIn, accepted: false }));
	const rows = standingsOf(kept, makeChecker(sampleAssignment, id, [sampleText]));
	const tellings = tellOf(handIns, rows, id, [id, idOf(other)]);
	expect(tellings.map(({ outcome, name }) => [name, outcome])).toEqual([
		['Cleo', 'doubtful'],
		['Ana', 'second'],
		['Ben', 'other-assignment'],
		['Dan', 'unknown'],
		['Ana', 'second']
	]);
});

test('what is on the shelf already is not taken in again', async () => {
	const { handIns, told } = await takeIn([{ text: ana, from: 'a.txt' }], { ...nothing, handIns: [ana] });
	expect(handIns).toEqual([]);
	expect(told).toEqual([{ outcome: 'again', from: 'a.txt' }]);
});

test('a class that was exported is the same class wherever it is taken in', async () => {
	const file = [await packAssignment(sampleAssignment), ana, anaLater, ''].join('\n');
	const { assignments, handIns } = await takeIn([{ text: file, from: 'class.txt' }], nothing);
	expect(assignments[0]?.assignment).toEqual(sampleAssignment);
	expect(handIns.map(({ code }) => code)).toEqual([ana, anaLater]);
});

test('a thousand hand-ins are read and marked, each a quiz of its own', async () => {
	const own = { ...sampleAssignment, own: true as const };
	const ownId = idOf(own);
	const codes = await Promise.all(
		Array.from({ length: 1000 }, (_, at) => packHandIn(sampleHandIn(own, ownId, `Student ${at}`)))
	);
	const { handIns } = await takeIn(
		codes.map((text, at) => ({ text, from: `${at}.txt` })),
		nothing
	);
	const kept = handIns.map(({ code, handIn }) => ({ code, handIn, accepted: false }));
	const texts = [sampleText];
	const rows = standingsOf(kept, makeChecker(own, ownId, texts));
	const { students } = resultsOf(rows, { assignment: own, id: ownId, texts });
	expect(students).toHaveLength(1000);
}, 60_000);
