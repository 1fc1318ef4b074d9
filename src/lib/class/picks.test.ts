import { expect, test } from 'vitest';
import type { Item, Response } from '../formats/index.ts';
import { choiceOf, makeQuestion, sentenceItem } from '../quiz/sample-questions.ts';
import { step } from '../quiz/session.ts';
import { sessionFor } from './ask.ts';
import { type Assignment, idOf } from './assignment.ts';
import { makeChecker } from './check.ts';
import { resultsOf, standingsOf } from './collection.ts';
import { packHandIn, readHandIn, toHandIn } from './hand-in.ts';
import { sampleText } from './sample-class.ts';
import { statisticsOf } from './statistics.ts';

const item: Item<'two-part'> = {
	format: 'two-part',
	ordered: true,
	options: choiceOf('Ana', ['Ben', 'Cleo']).options,
	candidates: sentenceItem.candidates
};
const question = makeQuestion('bridges/b1/answer-and-proof/fact/who', { item });
const text = { ...sampleText, bank: [question] };
const assigned = { id: 'bridges', level: 'b1', version: 'v1', n: 1 } as const;
const assignment: Assignment = { key: 'k3y0', texts: [assigned], mode: 'test' };
const id = idOf(assignment);

/** What comes out of the code that a student hands in. */
async function handedIn(name: string, response: Response) {
	const session = sessionFor(assignment, assigned, text, { id, student: name });
	const answered = step(session, { do: 'answer', id: question.id, response });
	const code = await packHandIn(toHandIn({ id, name, began: 1, ended: 2, sessions: [answered] }));
	const read = readHandIn(code);
	if (!read.ok) throw new Error('The code is whole.');
	return { code, handIn: read.handIn, accepted: false };
}

test('the sentence that was picked as proof travels in the code, is marked, and is counted for the teacher', async () => {
	const right = item.options.find(({ correct }) => correct)?.id ?? '';
	const kept = [
		await handedIn('Ana', { chosen: right, proof: ['0'] }),
		await handedIn('Ben', { chosen: right, proof: ['1'] }),
		await handedIn('Cleo', { chosen: right, proof: ['1'] })
	];
	const rows = standingsOf(kept, makeChecker(assignment, id, [text]));
	expect(rows.map(({ standing }) => standing)).toEqual(['counts', 'counts', 'counts']);
	const results = resultsOf(rows, { assignment, id, texts: [text] });
	expect(results.students.map(({ answers }) => answers[0]?.earned)).toEqual([2, 1, 1]);
	expect(results.students[1]?.answers[0]?.said).toContain('It snowed.');
	expect(statisticsOf(results).items[0]?.picks).toEqual([
		{ quote: 'It snowed.', correct: false, count: 2, share: 2 / 3 },
		{ quote: 'It rained.', correct: true, count: 1, share: 1 / 3 }
	]);
});
