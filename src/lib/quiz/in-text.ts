import type { Span } from '../content/passage.ts';
import type { Highlight } from '../content/pieces.ts';
import { blank, pickingIn } from '../formats/known.ts';
import { type Question, stemOf } from '../question.ts';
import { askedAbout, highlightsOf } from './highlights.ts';
import { type Action, asksProof, foundIn, hasFound, isMarked, responseTo, type Session } from './session.ts';

/** Sentences to be picked in the text, and what picking one does. */
export interface Pick {
	name: string;
	question: string;
	wanted: number;
	chosen: readonly string[];
	action: (sentence: string) => Action;
}

/** What can be picked in the text for a question: its answer, or first the evidence; nothing once it is marked. */
export function pickFor(session: Session, question: Question): Pick | undefined {
	const { id, item } = question;
	if (isMarked(session, id)) return undefined;
	if (asksProof(session, id)) {
		const found = foundIn(session, id);
		return {
			name: `${id}/proof`,
			question: stemOf(question),
			wanted: 1,
			chosen: found ? [found] : [],
			action: (sentence) => ({ do: 'find', id, sentence })
		};
	}
	const picking = pickingIn(item, responseTo(session, id) ?? blank(item));
	return (
		picking && {
			name: `${id}/passage`,
			question: stemOf(question),
			wanted: picking.wanted,
			chosen: picking.chosen,
			action: (sentence) => ({ do: 'answer', id, response: picking.pick(sentence) })
		}
	);
}

/** What is lit up in the text for a question, before and after it is marked. */
export function litUpFor(session: Session, question: Question, sentences: readonly Span[]): Highlight[] {
	const { id } = question;
	if (!isMarked(session, id)) return askedAbout(question);
	return [...highlightsOf(question, responseTo(session, id)), ...wrongFind(session, id, sentences)];
}

/** Evidence first: the sentence that was picked and does not prove the answer. */
function wrongFind(session: Session, id: string, sentences: readonly Span[]): Highlight[] {
	const found = foundIn(session, id);
	const span = found && !hasFound(session, id) ? sentences[Number(found)] : undefined;
	return span
		? [{ span: { quote: span.quote, start: span.start, end: span.end }, kind: 'pick', label: '' }]
		: [];
}
