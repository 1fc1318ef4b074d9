import { describe, expect, test } from 'vitest';
import type { Assignment } from './assignment.ts';
import { idOf } from './assignment.ts';
import { makeChecker } from './check.ts';
import type { HandIn } from './hand-in.ts';
import { leaveBlank, sampleAssignment, sampleHandIn, sampleText } from './sample-class.ts';

const id = idOf(sampleAssignment);
const check = makeChecker(sampleAssignment, id, [sampleText]);
const good = sampleHandIn(sampleAssignment, id, 'Ana');

/** The same hand-in with the answers of its one text changed. */
const withAnswers = (change: (answers: HandIn['texts'][number]['answers']) => typeof answers): HandIn => ({
	...good,
	texts: good.texts.map((text) => ({ ...text, answers: change(text.answers) }))
});

test('is marked from its answers', () => {
	expect(check(good)).toMatchObject({ ok: true, earned: 4, possible: 4, doubts: [] });
	const some = sampleHandIn(sampleAssignment, id, 'Ben', ({ item }, at) =>
		at === 0 ? undefined : item.format === 'verdict' ? { chosen: 'false' } : undefined
	);
	const checked = check(some);
	expect(checked).toMatchObject({ ok: true, doubts: [] });
	const answers = checked.ok ? checked.answers : [];
	expect(answers).toHaveLength(4);
	for (const { question, answer } of answers.slice(1))
		if (question.item.format === 'verdict')
			expect(answer).toEqual({
				earned: 0,
				possible: 1,
				chosen: ['false'],
				picked: [],
				errors: ['contradicted'],
				said: 'False'
			});
		else expect(answer).toBeNull();
});

test('an answer that was begun and not finished is open, and nothing is wrong about it', () => {
	const begun = sampleHandIn(sampleAssignment, id, 'Ben', leaveBlank);
	expect(check(begun)).toMatchObject({ ok: true, earned: 0, possible: 4, doubts: [] });
});

test('each student’s own questions are the ones expected, and nobody else’s', () => {
	const own: Assignment = { ...sampleAssignment, own: true };
	const checkOwn = makeChecker(own, idOf(own), [sampleText]);
	const ana = sampleHandIn(own, idOf(own), 'Ana');
	expect(checkOwn(ana)).toMatchObject({ ok: true, doubts: [] });
	const renamed = checkOwn({ ...ana, name: 'Ben' });
	expect(renamed).toMatchObject({ ok: true });
	expect(renamed.ok && renamed.doubts).toContain('seed');
});

test('another version of the text cannot be marked', () => {
	const old = { ...good, texts: good.texts.map((text) => ({ ...text, version: 'v0' })) };
	expect(check(old)).toEqual({ ok: false, problem: 'other-version' });
	expect(check({ ...good, texts: [] })).toEqual({ ok: false, problem: 'other-version' });
});

describe('what looks changed by hand is told', () => {
	test.each<[string, HandIn, string[]]>([
		['a score that the answers do not earn', { ...good, points: 3 }, ['points']],
		['another seed', { ...good, seed: 'mine' }, ['seed']],
		['an end before the beginning', { ...good, ended: good.began - 1 }, ['times']],
		['a question left out', withAnswers((answers) => answers.slice(1)), ['points', 'questions']],
		[
			'the same question twice',
			withAnswers((answers) => [...answers.slice(0, 3), ...answers.slice(0, 1)]),
			['questions']
		],
		[
			'a question from elsewhere',
			withAnswers((answers) => [...answers.slice(0, 3), ['zzz', null]]),
			['points', 'questions']
		],
		[
			'an answer that is no answer to it',
			withAnswers((answers) => answers.map(([mark]) => [mark, { typed: '42' }])),
			['points', 'answers']
		],
		[
			'an option that is not there',
			withAnswers((answers) =>
				answers.map(([mark, response], at) => [mark, at === 0 ? { chosen: ['q'] } : response])
			),
			['points', 'answers']
		],
		[
			'something added to an answer',
			withAnswers((answers) => answers.map(([mark, response]) => [mark, { ...response, points: 9 }])),
			['answers']
		]
	])('%s', (_, handIn, doubts) => {
		const checked = check(handIn);
		expect(checked.ok && checked.doubts).toEqual(doubts);
	});
});
