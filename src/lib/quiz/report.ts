import { describe, optionsOf } from '../formats/index.ts';
import { letterOf } from '../formats/option.ts';
import { type Question, stemOf } from '../question.ts';
import { responseTo, type Session } from './session.ts';

export interface Report {
	subject: string;
	body: string;
}

/** A message that lets somebody find a question again exactly as it was asked. */
export function reportOn(
	session: Session,
	question: Question,
	{ words, address }: { words: string; address: string }
): Report {
	const response = responseTo(session, question.id);
	return {
		subject: `Readback: a problem with a question on “${session.title}”`,
		body: [
			words.trim() || '(Say here what is wrong.)',
			'',
			`Question: ${stemOf(question)}`,
			...optionsOf(question.item).map(({ text }, index) => `${letterOf(index)}. ${text}`),
			`My answer: ${(response && describe(question.item, response)) ?? 'none'}`,
			'',
			`Item: ${question.id}`,
			`Seed: ${session.seed}, mode: ${session.mode}, text version: ${session.version}`,
			address
		].join('\n')
	};
}

/** A link that opens a mail with the message in it, to an address that its writer chooses. */
export const mailOf = ({ subject, body }: Report): string =>
	`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
