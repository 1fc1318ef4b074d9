import type { Bank } from '../src/lib/bank.ts';
import type { Span } from '../src/lib/content/passage.ts';
import type { Reading } from '../src/lib/content/reading.ts';
import { answerOf, frameOf, optionsOf, rowsOf, textsOf } from '../src/lib/formats/index.ts';
import type { Option } from '../src/lib/formats/option.ts';
import { type Measure, measure, spread } from '../src/lib/measures/index.ts';
import { type Question, stemOf } from '../src/lib/question.ts';

/** The questions of one text. */
export type BankOf = Bank & { reading: Reading };

/** The bank as data: one entry for each text. Places count UTF-16 units into `text`. */
export function bankJson(banks: readonly BankOf[]) {
	return {
		articles: banks.map(({ reading, questions, rejected }) => ({
			id: reading.article.id,
			level: reading.level,
			text: reading.passage.text,
			items: questions.map(itemJson),
			rejected: rejected.map(({ id, check, reason }) => ({ id, check, reason }))
		})),
		measures: {
			...Object.fromEntries(measure(banks).map(({ id, ...figure }) => [id, figure])),
			spread: spread(banks)
		}
	};
}

function itemJson(question: Question) {
	const { id, family, skill, item, stems, evidence, why } = question;
	return {
		id,
		family,
		skill,
		format: item.format,
		stem: `${stemOf(question)} ${frameOf(item)}`.trim(),
		stems,
		options: optionsOf(item).map(optionJson),
		rows: rowsOf(item).map(({ text, options }) => ({ text, options: options.map(optionJson) })),
		texts: textsOf(item),
		key: answerOf(item),
		evidence: evidence.map(spanJson),
		why
	};
}

const optionJson = ({ text, correct, why, label, role, span }: Option) => ({
	text,
	correct,
	why,
	label,
	role,
	span: span && spanJson(span)
});

const spanJson = ({ quote, start, end }: Span): Span => ({ quote, start, end });

/** The bank as a page to read; `full` prints every question, for reading aloud. */
export function bankText(banks: readonly BankOf[], full: boolean): string {
	const texts = banks.map((bank) => textReport(bank, full));
	const together = banks.length > 1 ? ['', `All ${banks.length} texts`, ...measureLines(measure(banks))] : [];
	return [...texts.flat(), ...together].join('\n');
}

function textReport(bank: BankOf, full: boolean): string[] {
	const { reading, questions, rejected } = bank;
	const figures = spread([bank]);
	return [
		'',
		`${reading.article.title} (${reading.level.toUpperCase()})`,
		`${questions.length} questions accepted, ${rejected.length} turned down`,
		'',
		`Families    ${tally(figures.families)}`,
		`Skills      ${tally(figures.skills)}`,
		`Formats     ${tally(figures.formats)}`,
		`Paragraphs  ${tally(figures.paragraphs)}`,
		`Options     ${tally(figures.options)}`,
		`Key stands  ${figures.keyPositions.map((count, index) => `${'ABCD'.charAt(index)} ${count}`).join(', ')}`,
		`Asked about ${percent(figures.facts)} of the facts and ${percent(figures.sentences)} of the sentences`,
		`Commonest opening: “${figures.commonestOpening.words}” in ${percent(figures.commonestOpening.share)}`,
		'',
		...measureLines(measure([bank])),
		'',
		...(rejected.length > 0 ? ['Turned down'] : []),
		...rejected.map(({ id, check, reason }) => `  ${nameOf(id)}\n    ${check}: ${reason}`),
		...(full ? questions.flatMap(questionLines) : [])
	];
}

const measureLines = (measures: readonly Measure[]): string[] =>
	measures.map(
		(one) => `  ${one.met ? '✓' : '✗'} ${figure(one, one.value).padStart(6)}  ${one.label} (${range(one)})`
	);

const percent = (value: number): string => `${(value * 100).toFixed(value === 1 || value === 0 ? 0 : 1)}%`;

function figure({ unit }: Measure, value: number): string {
	if (unit === 'share') return percent(value);
	return unit === 'ratio' ? value.toFixed(3) : String(value);
}

function range(one: Measure): string {
	const [least, most] = [figure(one, one.least), figure(one, one.most)];
	if (least === most) return least;
	return one.least === 0 ? `at most ${most}` : `${least} to ${most}`;
}

const tally = (counts: Record<string, number>): string =>
	Object.entries(counts)
		.map(([name, count]) => `${name} ${count}`)
		.join(', ');

/** The part of an id that tells questions of one text apart. */
const nameOf = (id: string): string => id.split('/').slice(2).join('/');

function questionLines({ id, skill, item, stems, evidence, why }: Question): string[] {
	const options = optionsOf(item).flatMap(optionLines);
	const rows = rowsOf(item).flatMap((row) => [`  ${row.text}`, ...row.options.flatMap(optionLines)]);
	const parts = [...options, ...rows];
	// Formats that are neither: what is shown, and the answer.
	const others = [...textsOf(item).map((text) => `  ○ ${text}`), `  ● ${answerOf(item)}`];
	return [
		'',
		`${nameOf(id)}   (${skill}, ${item.format})`,
		...stems.map((stem, index) => `${index === 0 ? '' : '  or: '}${stem}`),
		...(parts.length > 0 ? parts : others),
		`  Proof: ${evidence.map(({ quote }) => `“${quote}”`).join(' ')}`,
		`  Why: ${why}`
	];
}

const optionLines = ({ text, correct, why, label, role, span }: Option): string[] => [
	`  ${correct ? '●' : '○'} ${text}${label ? `   [${role}, ${label}]` : ''}`,
	`      ${why}${span ? `   ← “${span.quote}”` : ''}`
];
