import { describe, expect, it } from 'vitest';
import { keyOf } from '../formats/index.ts';
import { makeQuestion, severalItem, verdictItem } from './sample-questions.ts';
import {
	type Action,
	crossedOut,
	isAnswered,
	isChecked,
	isFlagged,
	isMarked,
	isRight,
	outcomeOf,
	questionAt,
	responseTo,
	type Session,
	standing,
	step
} from './session.ts';
import { parseSession } from './stored-session.ts';

const questions = [makeQuestion('one'), makeQuestion('two', { item: verdictItem }), makeQuestion('three')];
const fresh = (mode: Session['mode'] = 'test'): Session => ({
	slug: 'soldiers',
	level: 'b2',
	title: 'Soldiers',
	version: 'v1',
	seed: 'abc',
	mode,
	questions,
	answers: {},
	at: 0,
	submitted: false
});
const after = (session: Session, ...actions: Action[]) => actions.reduce(step, session);
const answer = (id: string, chosen: string | null = 'a'): Action => ({
	do: 'answer',
	id,
	response: { chosen }
});

describe('going from question to question', () => {
	it.each([
		[1, 1],
		[3, 3],
		[4, 3],
		[-1, 0]
	])('to %d shows number %d; the review comes after the last', (to, at) => {
		expect(after(fresh(), { do: 'go', to }).at).toBe(at);
	});
	it('finds the question on screen, and none on the review', () => {
		expect(questionAt(fresh(), 1)?.id).toBe('two');
		expect(questionAt(fresh(), 3)).toBeUndefined();
	});
});

describe('answering', () => {
	it('keeps the last answer and can take it back', () => {
		const changed = after(fresh(), answer('one', 'b'), answer('one'));
		expect(responseTo(changed, 'one')).toEqual({ chosen: 'a' });
		expect(isRight(changed, 'one')).toBe(true);
		expect(isAnswered(after(changed, answer('one', null)), 'one')).toBe(false);
	});
	it('leaves the session that it began with as it was', () => {
		const before = fresh();
		after(before, answer('one'), { do: 'flag', id: 'two' }, { do: 'submit' });
		expect(before).toEqual(fresh());
	});
	it('knows right from wrong from open', () => {
		const session = after(fresh(), answer('one'), answer('two', 'false'));
		expect(['one', 'two', 'three', 'nowhere'].map((id) => isRight(session, id))).toEqual([
			true,
			false,
			undefined,
			undefined
		]);
	});
	it('calls what earned a part of the points partly right, which is not right', () => {
		const several = { ...fresh(), questions: [makeQuestion('several', { item: severalItem })] };
		const outcome = (...chosen: string[]) => {
			const session = step(several, { do: 'answer', id: 'several', response: { chosen } });
			return [outcomeOf(session, 'several'), isRight(session, 'several')];
		};
		expect(outcome('a', 'b')).toEqual(['right', true]);
		expect(outcome('a')).toEqual(['partly', false]);
		expect(outcome('a', 'c')).toEqual(['wrong', false]);
		expect(outcome()).toEqual([undefined, undefined]);
	});
	it('takes no response that the format does not know', () => {
		const answers = { two: { response: { chosen: 'perhaps' }, checked: false, flagged: false } };
		const stored = parseSession({ ...fresh(), answers });
		if (!stored) throw new Error('It could not be read.');
		expect(responseTo(stored, 'two')).toBeUndefined();
		expect(isAnswered(stored, 'two')).toBe(false);
		expect(isAnswered(stored, 'nowhere')).toBe(false);
	});
});

describe('checking in practice', () => {
	const check: Action = { do: 'check', id: 'one' };
	it('settles an answer: it stays as it was', () => {
		const checked = after(fresh('practice'), answer('one', 'b'), check, answer('one'));
		expect(isChecked(checked, 'one')).toBe(true);
		expect(responseTo(checked, 'one')).toEqual({ chosen: 'b' });
	});
	it('needs an answer first', () => {
		expect(isChecked(after(fresh('practice'), check), 'one')).toBe(false);
	});
	it('does not exist in a test', () => {
		expect(isChecked(after(fresh('test'), answer('one'), check), 'one')).toBe(false);
	});
	it('marks that question alone', () => {
		const checked = after(fresh('practice'), answer('one'), answer('two', 'true'), check);
		expect([isMarked(checked, 'one'), isMarked(checked, 'two')]).toEqual([true, false]);
	});
});

describe('flagging', () => {
	it('goes on and off, and stays possible to the end', () => {
		const flag: Action = { do: 'flag', id: 'two' };
		expect(isFlagged(after(fresh(), flag), 'two')).toBe(true);
		expect(isFlagged(after(fresh(), flag, flag), 'two')).toBe(false);
		expect(isFlagged(after(fresh(), { do: 'submit' }, flag), 'two')).toBe(true);
	});
	it('does not touch the answer', () => {
		expect(isRight(after(fresh(), answer('one'), { do: 'flag', id: 'one' }), 'one')).toBe(true);
	});
});

describe('crossing out an option', () => {
	const cross = (option: string, id = 'one'): Action => ({ do: 'cross', id, option });
	it('goes on and off, and leaves the answer alone', () => {
		const session = after(fresh(), answer('one'), cross('b'), cross('c'));
		expect(crossedOut(session, 'one')).toEqual(['b', 'c']);
		expect(responseTo(session, 'one')).toEqual({ chosen: 'a' });
		expect(crossedOut(step(session, cross('b')), 'one')).toEqual(['c']);
		expect(crossedOut(session, 'two')).toEqual([]);
	});
	it('is no answer', () => {
		expect(isAnswered(after(fresh(), cross('b')), 'one')).toBe(false);
	});
	it('is undone by choosing the option, and does nothing to one that is chosen', () => {
		expect(crossedOut(after(fresh(), cross('a'), cross('b'), answer('one', 'b')), 'one')).toEqual(['a']);
		expect(crossedOut(after(fresh(), answer('one', 'b'), cross('b')), 'one')).toEqual([]);
		const several = { ...fresh(), questions: [makeQuestion('several', { item: severalItem })] };
		const session = after(several, ...['a', 'b', 'c'].map((option) => cross(option, 'several')), {
			do: 'answer',
			id: 'several',
			response: { chosen: ['a', 'c'] }
		});
		expect(crossedOut(session, 'several')).toEqual(['b']);
	});
	it('is over once the answer is checked or handed in', () => {
		const checked = after(fresh('practice'), answer('one'), { do: 'check', id: 'one' }, cross('b'));
		expect(crossedOut(checked, 'one')).toEqual([]);
		expect(crossedOut(after(fresh(), { do: 'submit' }, cross('b')), 'one')).toEqual([]);
	});
	it('is not missed in a session that was stored before it was possible', () => {
		const old = {
			...fresh(),
			answers: { one: { response: { chosen: 'b' }, checked: false, flagged: true } }
		};
		const read = parseSession(JSON.parse(JSON.stringify(old)));
		if (!read) throw new Error('It could not be read.');
		expect(crossedOut(read, 'one')).toEqual([]);
		expect(crossedOut(step(read, cross('a')), 'one')).toEqual(['a']);
	});
});

describe('handing in', () => {
	const done = after(fresh(), answer('one'), { do: 'submit' });
	it('marks everything, shows the end and takes no more answers', () => {
		expect(done.at).toBe(questions.length);
		expect(questions.every(({ id }) => isMarked(done, id))).toBe(true);
		expect(step(done, answer('three'))).toEqual(done);
		expect(isRight(step(done, answer('one', 'b')), 'one')).toBe(true);
	});
	it('can be looked back at', () => {
		expect(after(done, { do: 'go', to: 1 }).at).toBe(1);
	});
});

describe('standing', () => {
	it('counts what is open and what is flagged', () => {
		expect(standing(fresh())).toEqual({ unanswered: 3, flagged: 0 });
		const session = after(fresh(), answer('one'), { do: 'flag', id: 'one' }, { do: 'flag', id: 'three' });
		expect(standing(session)).toEqual({ unanswered: 2, flagged: 2 });
	});
});

describe('a session in storage', () => {
	it('is read back as it was', () => {
		const all = questions.map(({ id, item }): Action => ({ do: 'answer', id, response: keyOf(item) }));
		const session = after(fresh('practice'), ...all, { do: 'check', id: 'two' }, { do: 'go', to: 2 });
		expect(parseSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
	});
	it('is refused when it is something else', () => {
		for (const wrong of [{ mode: 'exam' }, { questions: [] }, { at: -1 }])
			expect(parseSession({ ...fresh(), ...wrong })).toBeUndefined();
		expect(parseSession('session')).toBeUndefined();
	});
	it('loses only the answer that its format cannot read', () => {
		const answers = {
			one: { response: { chosen: 7 }, checked: false, flagged: true },
			two: { response: { chosen: 'true' }, checked: false, flagged: false }
		};
		const read = parseSession({ ...fresh(), answers });
		expect(read?.answers).toEqual({ ...answers, one: { checked: false, flagged: true } });
	});
});
