import { expect, test } from 'vitest';
import english from '../words/en/ends.ts';
import { mailOf, reportOn } from './report.ts';
import { makeQuestion } from './sample-questions.ts';
import type { Session } from './session.ts';

const question = makeQuestion('soldiers/b2/who/bridge/who');
const session: Session = {
	slug: 'soldiers',
	level: 'b2',
	title: 'Soldiers',
	version: 'v1',
	seed: 'abc',
	mode: 'test',
	questions: [question],
	answers: { [question.id]: { response: { chosen: 'b' }, checked: false, flagged: false } },
	at: 0,
	submitted: false
};
const address = 'https://example.org/quiz/soldiers/?seed=abc#q1';

test('a report names the item, the seed, the version, the wording and the words of its writer', () => {
	const { subject, body } = reportOn(session, question, { words: ' Two are right. ', address }, english);
	expect(subject).toContain('“Soldiers”');
	for (const part of [
		'Two are right.',
		question.id,
		'Seed: abc',
		'version: v1',
		question.stems[0],
		'B. A farmer'
	])
		expect(body).toContain(part);
	expect(body).toContain('My answer: A farmer');
	expect(body.endsWith(address)).toBe(true);
});

test('the mail carries it whole, to no address of ours', () => {
	const report = reportOn(session, question, { words: 'A & B? 100%', address }, english);
	const mail = new URL(mailOf(report));
	expect(mail.pathname).toBe('');
	expect(mail.searchParams.get('subject')).toBe(report.subject);
	expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(report.body);
});
