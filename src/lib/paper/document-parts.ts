import { convertMillimetersToTwip, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Words } from '../words/catalogue.ts';
import type { Lines } from './lines.ts';
import type { PaperQuestion } from './paper.ts';
import { todoOf } from './todo.ts';

const INDENT = { left: convertMillimetersToTwip(9) };
const LINE = '_'.repeat(32);

interface Part extends Omit<IParagraphOptions, 'text' | 'children'> {
	/** The words, in parts where some of them look otherwise than the others. */
	said: string | readonly (IRunOptions & { text: string })[];
}

/**
 * A paragraph that is none of the text: its lines have no numbers. Word would leave them out by section; LibreOffice
 * numbers a document as a whole and wants to be told. The words of the interface may run from right to left, and what
 * is asked runs from left to right: each paragraph begins on the side where its first letter does.
 */
export function unnumbered({ said, ...options }: Part): Paragraph {
	const runs = typeof said === 'string' ? [{ text: said }] : said;
	return new Paragraph({
		...options,
		suppressLineNumbers: true,
		bidirectional: isRightToLeft(runs.map(({ text }) => text).join('')),
		children: runs.map((run) => new TextRun({ ...run, rightToLeft: isRightToLeft(run.text) }))
	});
}

const isRightToLeft = (text: string): boolean => /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);

/** A question to be answered with a pen. All of it stays on one page. */
export function taskParagraphs(question: PaperQuestion, index: number, words: Words['paper']): Paragraph[] {
	const { stem, form, underline } = question;
	const parts: Part[] = [
		{ said: stem, numbering: { reference: 'questions', level: 0 }, spacing: { before: 200, after: 60 } },
		{ indent: INDENT, said: [{ text: todoOf(question, words), italics: true }] }
	];
	const list = (reference: string, texts: readonly string[]) =>
		parts.push(...texts.map((said) => ({ said, numbering: { reference, level: 0, instance: index } })));
	const letters = (texts: readonly string[]) =>
		parts.push(...texts.map((said) => ({ said, numbering: { reference: 'questions', level: 1 } })));

	if (form.way === 'circle') {
		if (form.frame) parts.push({ said: form.frame, indent: INDENT });
		letters(form.options);
	} else if (form.way === 'letter') {
		letters(form.answers);
		list('statements', form.rows);
	} else if (form.way === 'order') list('events', form.entries);
	else if (form.way === 'write') parts.push({ said: `${LINE} ${form.unit}`, indent: INDENT });

	if (underline > 0) {
		if (form.way !== 'underline') parts.push({ said: words.underlineProof(underline), indent: INDENT });
		parts.push({ said: `${words.line} ${Array(underline).fill('_____').join(' ')}`, indent: INDENT });
	}
	return parts.map((part, place) =>
		unnumbered({ ...part, keepLines: true, keepNext: place < parts.length - 1 })
	);
}

/** What the key says of a question. */
export function keyParagraphs(question: PaperQuestion, words: Words['paper']): Paragraph[] {
	const { stem, answer, why, reasons, evidence } = question;
	const at = ({ first, last }: Lines) => words.lines(first, last);
	const below = (said: Part['said'], keepNext = false) =>
		unnumbered({ indent: INDENT, keepLines: true, keepNext, said });
	return [
		unnumbered({
			numbering: { reference: 'key', level: 0 },
			spacing: { before: 160, after: 60 },
			keepNext: true,
			said: stem
		}),
		...(answer ? [below([{ text: `${words.answer}: ` }, { text: answer, bold: true }], true)] : []),
		...(why ? [below(why)] : []),
		...reasons.map(({ mark, text, right, why, lines }) => {
			const name = [mark, text.replace(/\.$/, '')].filter(Boolean).join(' ');
			return below([
				{ text: `${right ? '✓' : '✗'} ${name}`.trim(), bold: true },
				{ text: `${name ? ' –' : ''} ${why}${lines ? ` (${at(lines)})` : ''}` }
			]);
		}),
		...evidence.flatMap(({ quote, lines }) => {
			const place = `${words.evidenceAt(lines.first, lines.last)}:`;
			// A quote within words that run the other way would be torn apart where its line ends.
			const parts = isRightToLeft(place) ? [place, `“${quote}”`] : [`${place} “${quote}”`];
			return parts.map((text, at) => below([{ text, italics: true }], at < parts.length - 1));
		})
	];
}
