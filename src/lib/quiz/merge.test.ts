import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
// The known formats are two; the questions here have others as well.
import '../formats/index.ts';
import { meetSessions, mergeSessions } from './merge.ts';
import { makeQuestion, severalItem, verdictItem } from './sample-questions.ts';
import {
	type Action,
	begin,
	isAnswered,
	isChecked,
	isMarked,
	responseTo,
	type Session,
	step
} from './session.ts';
import { parseSession } from './stored-session.ts';

const questions = [
	makeQuestion('one'),
	makeQuestion('two', { item: verdictItem }),
	makeQuestion('three', { item: severalItem })
];
const fresh = (mode: Session['mode'] = 'practice', taking = 't'): Session =>
	begin({ slug: 'eels', level: 'b1', title: 'Eels', version: 'v1' }, { seed: 's', taking, mode, questions });
const after = (session: Session, ...actions: readonly Action[]) => actions.reduce(step, session);
const answer = (id: string, chosen: string): Action => ({ do: 'answer', id, response: { chosen } });
const check = (id: string): Action => ({ do: 'check', id });

const id = fc.constantFrom('one', 'two', 'three');
const anyAction: fc.Arbitrary<Action> = fc.oneof(
	{ weight: 4, arbitrary: id.chain((id) => anyAnswer(id)) },
	{ weight: 3, arbitrary: id.map(check) },
	id.map((id): Action => ({ do: 'flag', id })),
	fc.tuple(id, fc.constantFrom('a', 'b')).map(([id, option]): Action => ({ do: 'cross', id, option })),
	fc.integer({ min: 0, max: 3 }).map((to): Action => ({ do: 'go', to })),
	fc.constant<Action>({ do: 'submit' })
);
const anyAnswer = (id: string): fc.Arbitrary<Action> => {
	if (id === 'three')
		return fc.subarray(['a', 'b', 'c', 'd']).map((chosen) => ({ do: 'answer', id, response: { chosen } }));
	return fc
		.constantFrom(...(id === 'two' ? ['true', 'false'] : ['a', 'b']))
		.map((chosen) => answer(id, chosen));
};
const actions = fc.array(anyAction, { maxLength: 8 });
/** What several tabs have made of a quiz that they opened together. */
const tabs = (mode: Session['mode'], count: number) =>
	fc
		.tuple(actions, ...Array.from({ length: count }, () => actions))
		.map(([common, ...own]) => own.map((actions) => after(after(fresh(mode), ...common), ...actions)));
const anyTabs = (count: number) => fc.oneof(tabs('practice', count), tabs('test', count));
/** Without the place, which is each tab’s own. */
const placeless = (session: Session | undefined) => session && { ...session, at: 0 };

describe('what two tabs have made of one taking', () => {
	test('is the same in whatever order and however often it is joined', () => {
		fc.assert(
			fc.property(anyTabs(3), ([a, b, c]) => {
				if (!a || !b || !c) return;
				const ab = mergeSessions(a, b);
				expect(mergeSessions(a, a)).toBe(a);
				expect(mergeSessions(ab, b)).toBe(ab);
				expect(placeless(mergeSessions(b, a))).toEqual(placeless(ab));
				expect(mergeSessions(ab, c)).toEqual(mergeSessions(a, mergeSessions(b, c)));
			})
		);
	});

	test('loses no answer that counts, and changes none', () => {
		fc.assert(
			fc.property(anyTabs(2), ([a, b]) => {
				if (!a || !b) return;
				const both = mergeSessions(a, b);
				for (const { id } of questions) {
					const counting = [a, b].filter((tab) => isMarked(tab, id) && isAnswered(tab, id));
					if (counting.length === 0) continue;
					expect(isMarked(both, id)).toBe(true);
					expect(counting.map((tab) => responseTo(tab, id))).toContainEqual(responseTo(both, id));
				}
			})
		);
	});

	test('settles when each hears of what the other stored: nobody has anything to add any more', () => {
		fc.assert(
			fc.property(anyTabs(2), ([a, b]) => {
				if (!a || !b) return;
				const read = (session: Session) => parseSession(JSON.parse(JSON.stringify(session))) ?? session;
				const first = mergeSessions(a, read(b));
				const second = mergeSessions(b, read(first));
				const stored = read(second);
				expect(mergeSessions(stored, first)).toBe(stored);
				expect(mergeSessions(stored, second)).toBe(stored);
			})
		);
	});

	it('keeps the place of this tab, and the later of two open answers', () => {
		const here = after(fresh(), answer('one', 'a'), { do: 'go', to: 2 });
		const there = after(here, answer('one', 'b'), { do: 'go', to: 1 });
		expect(mergeSessions(here, there).at).toBe(2);
		expect(responseTo(mergeSessions(here, there), 'one')).toEqual({ chosen: 'b' });
		expect(responseTo(mergeSessions(there, here), 'one')).toEqual({ chosen: 'b' });
	});

	it('keeps what was checked, however often the other tab changed it meanwhile', () => {
		const here = after(fresh(), answer('one', 'a'), check('one'));
		const there = after(fresh(), ...['b', 'c', 'b', 'c'].map((chosen) => answer('one', chosen)));
		const both = mergeSessions(there, here);
		expect([responseTo(both, 'one'), isChecked(both, 'one')]).toEqual([{ chosen: 'a' }, true]);
	});

	it('changes nothing that was handed in, and adds what was checked elsewhere before', () => {
		const handedIn = after(fresh('test'), answer('one', 'a'), { do: 'submit' });
		const open = after(fresh('test'), answer('one', 'b'), answer('one', 'c'), answer('two', 'true'));
		expect(mergeSessions(open, handedIn)).toEqual({ ...handedIn, at: open.at });
		const checked = after(fresh(), answer('two', 'true'), check('two'));
		const both = mergeSessions(after(fresh(), { do: 'submit' }), checked);
		expect(responseTo(both, 'two')).toEqual({ chosen: 'true' });
	});
});

describe('another taking under the same name', () => {
	it('takes the place of one that is open, and leaves results on screen', () => {
		const other = { ...fresh('practice', 'later'), questions: questions.slice(0, 2) };
		expect(meetSessions(after(fresh(), answer('one', 'a')), other)).toBe('theirs');
		expect(meetSessions(after(fresh(), { do: 'submit' }), other)).toBe('apart');
		expect(meetSessions(after(fresh(), { do: 'submit' }), fresh('practice', 'later'))).toBe('apart');
		expect(meetSessions(fresh('practice', 'later'), after(fresh(), { do: 'submit' }))).toBe('theirs');
	});

	it('is joined where two tabs began it side by side', () => {
		const here = after(fresh('practice', 'b'), answer('one', 'a'), check('one'));
		const there = after(fresh('practice', 'a'), answer('two', 'true'));
		const [one, other] = [meetSessions(here, there), meetSessions(there, here)];
		if (typeof one === 'string' || typeof other === 'string') throw new Error('They are not joined.');
		expect(placeless(one.together)).toEqual(placeless(other.together));
		expect(one.together.taking).toBe('a');
		expect(Object.keys(one.together.answers)).toEqual(['one', 'two']);
	});

	it('keeps its name where only one of the two has answers', () => {
		const begun = after(fresh('practice', 'b'), answer('one', 'a'));
		const untouched = fresh('practice', 'a');
		expect(mergeSessions(untouched, begun)).toEqual(begun);
		expect(mergeSessions(begun, untouched)).toBe(begun);
	});
});
