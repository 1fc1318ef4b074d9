import { expect, it } from 'vitest';
import { parsePassage } from '../content/passage.ts';
import { articleFolders, readEntry, readReading } from '../server/library.ts';
import { glossesOf } from './glosses.ts';

const passage = parsePassage('The bill was paid. A Bill on billing went to parliament.');
const entry = (word: string, quote: string) => {
	const start = passage.text.indexOf(quote);
	return {
		word,
		means: 'a plan',
		evidence: {},
		not: [],
		spans: [{ quote, start, end: start + quote.length }]
	};
};
const found = (...entries: ReturnType<typeof entry>[]) =>
	glossesOf({ passage, glossary: entries }).map(({ span }) => [span.start, span.quote]);

it('marks a word in the sentence in which it is explained, and in no other', () => {
	expect(found(entry('bill', 'A Bill on billing'))).toEqual([[21, 'Bill']]);
});
it('takes whole words alone', () => {
	expect(found(entry('bill', 'on billing'))).toEqual([]);
});
it('gives them in the order of the text', () => {
	expect(found(entry('parliament', 'went to parliament'), entry('paid', 'was paid'))).toEqual([
		[13, 'paid'],
		[45, 'parliament']
	]);
});
it('finds every explained word of every text in the library', () => {
	for (const folder of articleFolders())
		for (const { level } of readEntry(folder).levels) {
			const reading = readReading(folder, level);
			const missing = (reading?.glossary.length ?? 0) - (reading ? glossesOf(reading).length : 0);
			expect(missing, `${folder} ${level}`).toBe(0);
		}
});
