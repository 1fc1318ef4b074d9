import { convertMillimetersToTwip, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Words } from '../words/catalogue.ts';
import type { Lines } from './lines.ts';
import type { PaperQuestion } from './paper.ts';
import { todoOf } from './todo.ts';

const INDENT = { left: convertMillimetersToTwip(9) };
const LINE = '_'.repeat(32);

/**
 * A paragraph that is none of the text: its lines have no numbers. Word would leave them out by section; LibreOffice
 * numbers a document as a whole and wants to be told.
 */
export const unnumbered = (options: IParagraphOptions): Paragraph =>
	new Paragraph({ ...options, suppressLineNumbers: true });

/** A question to be answered with a pen. All of it stays on one page. */
export function taskParagraphs(question: PaperQuestion, index: number, words: Words['paper']): Paragraph[] {
	const { stem, form, underline } = question;
	const parts: IParagraphOptions[] = [
		{ text: stem, numbering: { reference: 'questions', level: 0 }, spacing: { before: 200, after: 60 } },
		{ indent: INDENT, children: [new TextRun({ text: todoOf(question, words), italics: true })] }
	];
	const list = (reference: string, texts: readonly string[]) =>
		parts.push(...texts.map((text) => ({ text, numbering: { reference, level: 0, instance: index } })));
	const letters = (texts: readonly string[]) =>
		parts.push(...texts.map((text) => ({ text, numbering: { reference: 'questions', level: 1 } })));

	if (form.way === 'circle') {
		if (form.frame) parts.push({ text: form.frame, indent: INDENT });
		letters(form.options);
	} else if (form.way === 'letter') {
		letters(form.answers);
		list('statements', form.rows);
	} else if (form.way === 'order') list('events', form.entries);
	else if (form.way === 'write') parts.push({ text: `${LINE} ${form.unit}`, indent: INDENT });

	if (underline > 0) {
		if (form.way !== 'underline') parts.push({ text: words.underlineProof(underline), indent: INDENT });
		parts.push({ text: `${words.line} ${Array(underline).fill('_____').join(' ')}`, indent: INDENT });
	}
	return parts.map((part, place) =>
		unnumbered({ ...part, keepLines: true, keepNext: place < parts.length - 1 })
	);
}

/** What the key says of a question. */
export function keyParagraphs(question: PaperQuestion, words: Words['paper']): Paragraph[] {
	const { stem, answer, why, reasons, evidence } = question;
	const at = ({ first, last }: Lines) => words.lines(first, last);
	const said = (children: TextRun[], keepNext = false) =>
		unnumbered({ indent: INDENT, keepLines: true, keepNext, children });
	return [
		unnumbered({
			numbering: { reference: 'key', level: 0 },
			spacing: { before: 160, after: 60 },
			keepNext: true,
			text: stem
		}),
		...(answer
			? [said([new TextRun(`${words.answer}: `), new TextRun({ text: answer, bold: true })], true)]
			: []),
		...(why ? [said([new TextRun(why)])] : []),
		...reasons.map(({ mark, text, right, why, lines }) => {
			const name = [mark, text.replace(/\.$/, '')].filter(Boolean).join(' ');
			return said([
				new TextRun({ text: `${right ? '✓' : '✗'} ${name}`.trim(), bold: true }),
				new TextRun(`${name ? ' –' : ''} ${why}${lines ? ` (${at(lines)})` : ''}`)
			]);
		}),
		...evidence.map(({ quote, lines }) =>
			said([new TextRun({ text: `${words.evidenceAt(lines.first, lines.last)}: “${quote}”`, italics: true })])
		)
	];
}
