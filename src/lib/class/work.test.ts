import { expect, test } from 'vitest';
import { makeQuestion } from '../quiz/sample-questions.ts';
import { type Action, begin, responseTo, step } from '../quiz/session.ts';
import { meetWork, type Work } from './work.ts';

const questions = [makeQuestion('one'), makeQuestion('two')];
const about = { slug: 'eels', level: 'b1', title: 'Eels', version: 'v1' };
const session = begin(about, { seed: 's', mode: 'test', questions });
const work: Work = { name: 'Ana', began: 100, open: false, part: 0, sessions: [session, session] };
const answer = (id: string, chosen: string): Action => ({ do: 'answer', id, response: { chosen } });
const after = (work: Work, at: number, ...actions: Action[]): Work => ({
	...work,
	sessions: work.sessions.map((session, index) => (index === at ? actions.reduce(step, session) : session))
});
const both = (mine: Work, theirs: Work): Work => {
	const met = meetWork(mine, theirs);
	if (typeof met === 'string') throw new Error(met);
	return met.together;
};

test('two tabs on the same work have the answers of both, each at its own text', () => {
	const here = { ...after(work, 0, answer('one', 'a')), part: 1 };
	const there = { ...after(work, 1, answer('two', 'b')), began: 90 };
	const joined = both(here, there);
	expect([joined.part, joined.began]).toEqual([1, 90]);
	expect(joined.sessions.map(({ answers }) => Object.keys(answers))).toEqual([['one'], ['two']]);
	expect({ ...both(there, here), part: 1 }).toEqual(joined);
	expect(both(joined, there)).toBe(joined);
	expect(both(here, here)).toBe(here);
});

test('what one tab handed in stays as it was, and the first time counts', () => {
	const handedIn = { ...after(work, 0, answer('one', 'a')), ended: 200 };
	const late = { ...after(work, 0, answer('one', 'b'), answer('one', 'c'), answer('two', 'a')), ended: 300 };
	const open = { ...late, ended: undefined };
	const joined = both(open, handedIn);
	expect(joined.ended).toBe(200);
	expect(joined.sessions.map(({ answers }) => answers)).toEqual(
		handedIn.sessions.map(({ answers }) => answers)
	);
	expect(joined.sessions.some(({ submitted }) => submitted)).toBe(false);
	expect(both(late, handedIn).ended).toBe(200);
	const opened = { ...after(handedIn, 0, { do: 'submit' }), open: true };
	expect(both(handedIn, opened)).toMatchObject({ open: true, sessions: [{ submitted: true }, {}] });
	expect(both(opened, handedIn)).toBe(opened);
	const [first] = both(handedIn, open).sessions;
	expect(first && responseTo(first, 'one')).toEqual({ chosen: 'a' });
});

test('work that was begun with another version of the text goes its own way', () => {
	const other = { ...work, sessions: [session, { ...session, version: 'v2' }] };
	expect(meetWork(work, other)).toBe('theirs');
	expect(meetWork(work, { ...work, sessions: [session] })).toBe('theirs');
	expect(meetWork({ ...work, sessions: [session] }, work)).toBe('theirs');
});
