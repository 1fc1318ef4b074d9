import { expect, test } from 'vitest';
import { longest } from '../distractors/cues.ts';
import { examples } from '../formats/examples.ts';
import type { FormatName, Item } from '../formats/index.ts';
import { exampleReading, wordQuestion } from '../quality/examples.ts';
import { longestIsRight } from '../quality/longest-is-right.ts';
import { keyOptionOf, wordedKeyOf } from '../question.ts';
import { guessRate } from './guessing.ts';
import { choices } from './judged.ts';

const asking = (item: Item) => ({ ...wordQuestion, item });
const bank = (items: readonly Item[]) => [{ reading: exampleReading, questions: items.map(asking) }];

test('guessing is measured where one of several worded options is right, and nowhere else', () => {
	const measured = Object.entries(examples).flatMap(([name, items]) =>
		choices(bank(items)).length > 0 ? [name] : []
	);
	const expected: FormatName[] = ['choice', 'gap', 'two-part'];
	expect(measured.toSorted()).toEqual(expected.toSorted());
});

/** The same options under formats that do and do not have one key: the right ones are much longer. */
const [first, ...others] = examples.several[0]?.options ?? [];
const long = 'A right answer that is so much longer than all others that it stands out at once';
const options = first ? [{ ...first, text: long }, ...others] : [];
const single = [
	...options.filter(({ correct }) => correct).slice(0, 1),
	...options.filter(({ correct }) => !correct)
];
const oneKey: Item[] = [
	{ format: 'choice', ordered: false, options: single },
	{ format: 'gap', ordered: false, before: 'It was ', after: '.', options: single },
	{ format: 'two-part', ordered: false, options: single, candidates: [] }
];
const severalKeys: Item = { format: 'several', ordered: false, options };

test.each(oneKey)('the length of the key is judged in a $format', (item) => {
	expect(longestIsRight.judge(asking(item), exampleReading)).toContain('much longer');
	expect(wordedKeyOf(asking(item))?.text).toBe(long);
});

test('where several are right there is no one key to be long, or to be guessed', () => {
	expect(longestIsRight.judge(asking(severalKeys), exampleReading)).toBeUndefined();
	expect(keyOptionOf(asking(severalKeys))).toBeUndefined();
	expect(guessRate(bank([severalKeys]), longest)).toBe(0);
});

test('a verdict has a key, but no words of its own to be judged', () => {
	const [verdict] = examples.verdict;
	if (!verdict) throw new Error('no example');
	expect(keyOptionOf(asking(verdict))?.text).toBe('True');
	expect(wordedKeyOf(asking(verdict))).toBeUndefined();
});
