import { describe, optionsOf } from '../formats/index.ts';
import { letterOf } from '../formats/option.ts';
import type { Words } from '../words/catalogue.ts';
import { type Question, stemOf } from '../question.ts';
import { responseTo, type Session } from './session.ts';

export interface Report {
	subject: string;
	body: string;
}

/** What somebody writes about a question, and where they are. */
export interface Complaint {
	words: string;
	address: string;
}

/** A message that lets somebody find a question again exactly as it was asked. */
export function reportOn(
	session: Session,
	question: Question,
	{ words, address }: Complaint,
	say: Words['ends']
): Report {
	const { seed, mode, version, title } = session;
	const response = responseTo(session, question.id);
	return {
		subject: say.reportSubject(title),
		body: [
			words.trim() || say.reportSay,
			'',
			say.reportQuestion(stemOf(question)),
			...optionsOf(question.item).map(({ text }, index) => `${letterOf(index)}. ${text}`),
			say.reportAnswer((response && describe(question.item, response)) ?? say.reportNone),
			'',
			say.reportItem(question.id),
			say.reportMade(seed, mode, version),
			address
		].join('\n')
	};
}

/** A link that opens a mail with the message in it, to an address that its writer chooses. */
export const mailOf = ({ subject, body }: Report): string =>
	`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
