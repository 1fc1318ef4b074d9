import { expect, test } from 'vitest';
import { parsePassage } from '../content/passage.ts';
import { makeRandom } from '../random.ts';
import { type Candidate, chooseAmong } from './candidate.ts';

const passage = parsePassage('A boat, a plane, a horse and a train were there.');
const span = { quote: 'A boat', start: 0, end: 6 };
const key = { text: 'By boat', why: 'The text says so.', span };
const wrong = (text: string, role: Candidate['role']): Candidate => ({
	text,
	role,
	label: 'wrong-action',
	why: `Not ${text}.`,
	span: role === 'unsupported' ? null : span
});
const seeds = Array.from({ length: 40 }, (_, seed) => makeRandom(String(seed)));
const rolesIn = (candidates: readonly Candidate[]) =>
	seeds.map((random) => chooseAmong(key, candidates, random, passage)?.options.map(({ role }) => role) ?? []);

test('where the text has enough wrong answers, no more than one comes from outside it', () => {
	const candidates = [
		wrong('By plane', 'misread'),
		wrong('By horse', 'borrowed'),
		wrong('By bus', 'unsupported'),
		wrong('By bike', 'unsupported'),
		wrong('On foot', 'unsupported')
	];
	for (const roles of rolesIn(candidates))
		expect(roles.filter((role) => role === 'unsupported').length).toBeLessThan(2);
});

test('where it has not, they fill what is left', () => {
	const candidates = [
		wrong('By plane', 'misread'),
		wrong('By bike', 'unsupported'),
		wrong('By sled', 'unsupported')
	];
	for (const roles of rolesIn(candidates)) expect(roles).toHaveLength(4);
});

test('where all of them come from outside the text, the right one would be the only one in it', () => {
	const candidates = [
		wrong('By bus', 'unsupported'),
		wrong('By bike', 'unsupported'),
		wrong('By sled', 'unsupported')
	];
	for (const random of seeds) expect(chooseAmong(key, candidates, random, passage)).toBeUndefined();
});

test('of two candidates with the same words the first stays, with its reason', () => {
	const first = { ...wrong('By plane', 'misread'), why: 'The author’s own reason.' };
	const candidates = [first, wrong('By plane', 'unsupported'), wrong('By horse', 'borrowed')];
	for (const random of seeds) {
		const options = chooseAmong(key, candidates, random, passage)?.options ?? [];
		expect(options.find(({ text }) => text === 'By plane')?.why).toBe('The author’s own reason.');
	}
});

test('an option twice as long as the others is left out where it can be', () => {
	const long = wrong('By a very long and slow caravan of camels', 'misread');
	const candidates = [
		long,
		wrong('By plane', 'misread'),
		wrong('By horse', 'borrowed'),
		wrong('By train', 'borrowed')
	];
	for (const random of seeds)
		expect(chooseAmong(key, candidates, random, passage)?.options.map(({ text }) => text)).not.toContain(
			long.text
		);
});
