import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { passage, story } from '../formats/story.ts';
import { makeQuestion, spanAt } from '../quiz/sample-questions.ts';
import arabic from '../words/ar/paper.ts';
import english from '../words/en/paper.ts';
import { DEFAULT_CHOICE } from './choice.ts';
import { writeDocument } from './document.ts';
import { makePaper } from './paper.ts';

const evidence = [spanAt(0, passage.text.slice(0, 40))];
const questions = Object.values(story).map(({ item, stem }) =>
	makeQuestion(item.format, { item, stems: [stem], evidence })
);
const paper = makePaper(passage, questions, 60);
const head = { title: 'The bridge at Kessim & others', cefr: 'B1', version: 'abc123' };

/** The files of a ZIP archive, by name: its directory at the end says where each begins. */
async function unpacked(blob: Blob): Promise<Map<string, string>> {
	const zip = Buffer.from(await blob.arrayBuffer());
	const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	const files = new Map<string, string>();
	for (let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 10); left > 0; left--) {
		const [size, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
		const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
		const local = zip.readUInt32LE(at + 42);
		const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const data = zip.subarray(start, start + size);
		files.set(name, (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString('utf8'));
		at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return files;
}

interface Told {
	text: string;
	/** Its list and its level there, if it is in one. */
	list: string;
	level: number;
}

/** The paragraphs of a document, each with the list that it is in. */
async function paragraphsOf(blob: Blob): Promise<Told[]> {
	const document = (await unpacked(blob)).get('word/document.xml') ?? '';
	return [...document.matchAll(/<w:p>[^]*?<\/w:p>/g)].map(([xml]) => ({
		text: [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)].map((match) => match[1] ?? '\n').join(''),
		list: /<w:numId w:val="(\d+)"/.exec(xml)?.[1] ?? '',
		level: Number(/<w:ilvl w:val="(\d+)"/.exec(xml)?.[1] ?? -1)
	}));
}

test('the text stands there line by line, in a section that numbers lines', async () => {
	const blob = await writeDocument(paper, head, DEFAULT_CHOICE, english);
	const texts = (await paragraphsOf(blob)).map(({ text }) => text);
	for (const lines of paper.text) expect(texts).toContain(lines.join('\n'));
	const document = (await unpacked(blob)).get('word/document.xml') ?? '';
	expect(document.match(/<w:lnNumType w:countBy="1"/g)).toHaveLength(1);
	// LibreOffice numbers the lines of all sections as one, so each paragraph that is none of the text says so itself.
	const numbered = [...document.matchAll(/<w:p>[^]*?<\/w:p>/g)].filter(
		([xml]) => !xml.includes('<w:suppressLineNumbers/>') && /<w:t[ >]/.test(xml)
	);
	expect(numbered).toHaveLength(paper.text.length);
});

test('questions and options are one numbered list, in which the letters begin anew with each question', async () => {
	const blob = await writeDocument(paper, head, DEFAULT_CHOICE, english);
	const told = await paragraphsOf(blob);
	const first = told.find(({ text }) => text === paper.questions[0]?.stem);
	const listed = told.filter(({ list }) => list === first?.list);
	expect(listed.filter(({ level }) => level === 0).map(({ text }) => text)).toEqual(
		paper.questions.map(({ stem }) => stem)
	);
	const options = paper.questions.flatMap(({ form }) =>
		form.way === 'circle' ? form.options : form.way === 'letter' ? form.answers : []
	);
	expect(listed.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual(options);
	const numbering = (await unpacked(blob)).get('word/numbering.xml') ?? '';
	expect(numbering).toContain('<w:numFmt w:val="upperLetter"/><w:lvlText w:val="%2"/>');
	expect(numbering).toContain('<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>');
});

test('the statements of each question begin with one again', async () => {
	const told = await paragraphsOf(await writeDocument(paper, head, DEFAULT_CHOICE, english));
	const lists = paper.questions.flatMap(({ form }) =>
		form.way === 'letter' ? [told.find(({ text }) => text === form.rows[0])?.list] : []
	);
	expect(new Set(lists).size).toBe(lists.length);
	expect(lists).not.toContain('');
});

test('the key has every answer and every reason; either can be had alone', async () => {
	const all = async (part: 'sheet' | 'key') =>
		(await paragraphsOf(await writeDocument(paper, head, { ...DEFAULT_CHOICE, part }, english)))
			.map(({ text }) => text)
			.join('\n');
	const [sheet, key] = [await all('sheet'), await all('key')];
	const escaped = (text: string) => text.replaceAll('&', '&amp;');
	for (const { answer, reasons, stem } of paper.questions) {
		expect(sheet).toContain(escaped(stem));
		expect(key).toContain(escaped(stem));
		expect(key).toContain(escaped(answer));
		for (const { why } of reasons) {
			expect(key).toContain(escaped(why));
			expect(sheet).not.toContain(escaped(why));
		}
	}
});

test('each page says which sheet it is, in the words of the interface', async () => {
	const files = await unpacked(await writeDocument(paper, head, { ...DEFAULT_CHOICE, form: 'b' }, arabic));
	const feet = [...files].filter(([name]) => name.startsWith('word/footer'));
	expect(feet.length).toBeGreaterThan(0);
	for (const [, foot] of feet) {
		expect(foot).toContain('The bridge at Kessim &amp; others');
		expect(foot).toContain(arabic.form('B'));
		expect(foot).toContain(arabic.seed(DEFAULT_CHOICE.seed));
	}
});

test('in Arabic its labels run from right to left, and what is asked from left to right', async () => {
	const blob = await writeDocument(paper, head, DEFAULT_CHOICE, arabic);
	const document = (await unpacked(blob)).get('word/document.xml') ?? '';
	const sides = [...document.matchAll(/<w:p>[^]*?<\/w:p>/g)].flatMap(([xml]) => {
		const [first] = /<w:t[^>]*>[^<\p{L}]*(\p{L})/u.exec(xml)?.slice(1) ?? [];
		return first ? [{ isArabic: /\p{Script=Arabic}/u.test(first), xml }] : [];
	});
	expect(new Set(sides.map(({ isArabic }) => isArabic))).toEqual(new Set([true, false]));
	for (const { isArabic, xml } of sides) {
		expect(/<w:bidi\/>/.test(xml), xml).toBe(isArabic);
		if (isArabic) expect(xml).toContain('<w:rtl/>');
	}
});
