import {
	AlignmentType,
	convertMillimetersToTwip,
	Document,
	Footer,
	HeadingLevel,
	type ILevelsOptions,
	type ISectionOptions,
	LevelFormat,
	LineNumberRestartFormat,
	Packer,
	PageNumber,
	Paragraph,
	type ParagraphChild,
	SectionType,
	TextRun
} from 'docx';
import type { Words } from '../words/catalogue.ts';
import type { PaperChoice } from './choice.ts';
import { keyParagraphs, taskParagraphs, unnumbered } from './document-parts.ts';
import type { Layout } from './layouts.ts';
import type { Paper } from './paper.ts';

/** Which text a document is about. */
export interface DocumentHead {
	title: string;
	cefr: string;
	version: string;
}

/** A face that every word processor has, or another with letters as wide: a line must not run over. */
const FACE = 'Times New Roman';
/** Points of its letters, so that the longest line fits with room to spare. */
const SIZES: Record<Layout, number> = { one: 12, two: 10, large: 18 };
const MARGIN = convertMillimetersToTwip(20);

/**
 * The sheet and its key as a Word document, for who wants to change something before printing. Questions, options and
 * statements are real numbered lists, and the lines of the text have real line numbers: each line ends with a break of
 * its own, so that they are those of the key.
 */
export async function writeDocument(
	paper: Paper,
	head: DocumentHead,
	choice: PaperChoice,
	words: Words['paper']
): Promise<Blob> {
	const foot = [
		head.title,
		words.level(head.cefr),
		words.form(choice.form.toUpperCase()),
		words.seed(choice.seed),
		words.version(head.version)
	].join(' · ');
	const document = new Document({
		title: head.title,
		creator: 'Readback',
		numbering: { config: LISTS },
		styles: {
			default: {
				document: {
					run: { font: FACE, size: `${SIZES[choice.layout]}pt`, language: { value: 'en-GB' } },
					paragraph: { spacing: { after: 80 } }
				},
				heading1: {
					run: { font: FACE, size: `${SIZES[choice.layout] + 6}pt`, bold: true },
					paragraph: HEADING
				},
				heading2: {
					run: { font: FACE, size: `${SIZES[choice.layout] + 3}pt`, bold: true },
					paragraph: HEADING
				}
			}
		},
		sections: sectionsOf(paper, head, choice, words).map((section) => ({
			...section,
			footers: { default: new Footer({ children: [footLine(foot)] }) }
		}))
	});
	return Packer.toBlob(document);
}

const HEADING = { spacing: { before: 200, after: 160 }, keepNext: true };

function sectionsOf(
	paper: Paper,
	head: DocumentHead,
	{ layout, part }: PaperChoice,
	words: Words['paper']
): ISectionOptions[] {
	const page = { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } };
	const column = layout === 'two' ? { column: { count: 2, space: convertMillimetersToTwip(10) } } : {};
	const sheet: ISectionOptions[] = [
		{ properties: { page }, children: masthead(paper, head, words) },
		{
			properties: {
				page,
				...column,
				type: SectionType.CONTINUOUS,
				lineNumbers: { countBy: 1, restart: LineNumberRestartFormat.NEW_SECTION, distance: 200 }
			},
			children: paper.text.map(
				(lines) => new Paragraph({ children: lines.map(lineRun), spacing: { after: 160 } })
			)
		},
		{
			properties: { page, ...column, type: SectionType.CONTINUOUS },
			children: [
				unnumbered({ heading: HeadingLevel.HEADING_2, said: words.questions }),
				...paper.questions.flatMap((question, index) => taskParagraphs(question, index, words))
			]
		}
	];
	const key: ISectionOptions = {
		properties: { page, ...column, type: SectionType.NEXT_PAGE },
		children: [
			unnumbered({ heading: HeadingLevel.HEADING_1, said: words.keyOf(head.title) }),
			...paper.questions.flatMap((question) => keyParagraphs(question, words))
		]
	};
	return [...(part === 'key' ? [] : sheet), ...(part === 'sheet' ? [] : [key])];
}

const masthead = (paper: Paper, head: DocumentHead, words: Words['paper']): Paragraph[] => [
	unnumbered({
		said: `${words.name} ______________________________   ${words.date} ______________   ${words.score} _____ ${words.outOf(paper.points)}`
	}),
	unnumbered({ heading: HeadingLevel.HEADING_1, said: head.title })
];

const lineRun = (text: string, index: number): ParagraphChild =>
	new TextRun({ text, ...(index > 0 && { break: 1 }) });

const footLine = (foot: string): Paragraph =>
	new Paragraph({
		suppressLineNumbers: true,
		children: [new TextRun({ size: '8pt', children: [`${foot} · `, PageNumber.CURRENT] })]
	});

/** A level of a list, indented by so many millimetres. */
const level = (
	number: number,
	format: ILevelsOptions['format'],
	text: string,
	left: number,
	hanging: number
): ILevelsOptions => ({
	level: number,
	format: format ?? LevelFormat.DECIMAL,
	text,
	alignment: AlignmentType.START,
	style: {
		paragraph: {
			indent: { left: convertMillimetersToTwip(left), hanging: convertMillimetersToTwip(hanging) }
		}
	}
});

/** Questions with their options; statements and events with a space for an answer; and the key. */
const LISTS = [
	{
		reference: 'questions',
		levels: [level(0, LevelFormat.DECIMAL, '%1.', 9, 9), level(1, LevelFormat.UPPER_LETTER, '%2', 17, 8)]
	},
	{ reference: 'statements', levels: [level(0, LevelFormat.DECIMAL, '_____ %1.', 28, 19)] },
	{ reference: 'events', levels: [level(0, LevelFormat.UPPER_LETTER, '_____ %1.', 28, 19)] },
	{ reference: 'key', levels: [level(0, LevelFormat.DECIMAL, '%1.', 9, 9)] }
];
