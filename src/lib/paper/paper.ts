import { type Passage, parsePassage, type Span } from '../content/passage.ts';
import { worthOf } from '../formats/index.ts';
import { type Question, stemOf } from '../question.ts';
import { type Form, onPaper } from './forms.ts';
import { type Lines, linesOf, linesWith } from './lines.ts';

/** A reason of the key, with the lines where its words come from. */
export interface PaperReason {
	mark: string;
	text: string;
	right: boolean;
	why: string;
	lines: Lines | undefined;
}

/** A question as it is printed, and what the key says of it. */
export interface PaperQuestion {
	id: string;
	stem: string;
	points: number;
	/** The lines that the question points at. */
	focus: Lines | undefined;
	form: Form;
	underline: number;
	answer: string;
	/** Why the answer is right, where no reason says just that. */
	why: string;
	evidence: { quote: string; lines: Lines }[];
	reasons: PaperReason[];
}

/** A text and questions on it as they are printed: all that the sheet and the key show. */
export interface Paper {
	/** The lines of each paragraph. */
	text: string[][];
	questions: PaperQuestion[];
	points: number;
}

/** Puts a quiz on paper, its text in lines of at most so many letters. */
export function makePaper(passage: Passage, questions: readonly Question[], measure: number): Paper {
	const lines = linesOf(passage, measure);
	const printed = questions.map((question) => print(question, (span) => linesWith(lines, span)));
	return {
		text: lines.map((paragraph) => paragraph.map(({ text }) => text)),
		questions: printed,
		points: printed.reduce((sum, { points }) => sum + points, 0)
	};
}

function print(question: Question, linesAt: (span: Span) => Lines): PaperQuestion {
	const { form, underline, answer, reasons } = onPaper(question.item);
	const isSaid = reasons.some(({ right, why }) => right && why === question.why);
	// What several rows say one by one, the whole says once more.
	const isTold = reasons.filter(({ right, why }) => right && question.why.includes(why)).length > 1;
	return {
		id: question.id,
		stem: stemOf(question),
		points: worthOf(question.item),
		focus: question.focus && linesAt(question.focus),
		form,
		underline,
		answer,
		why: isSaid || isTold ? '' : question.why,
		evidence: question.evidence.map((span) => ({ quote: span.quote, lines: linesAt(span) })),
		reasons: reasons.map(({ span, ...reason }) => ({ ...reason, lines: span ? linesAt(span) : undefined }))
	};
}

/** The passage that a paper was made of: its lines, put together again. */
export const passageOn = ({ text }: Paper): Passage =>
	parsePassage(text.map((lines) => lines.join(' ')).join('\n\n'));
