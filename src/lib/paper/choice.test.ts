import { expect, test } from 'vitest';
import { DEFAULT_CHOICE, isSamePaper, parseChoice, type PaperChoice, writeChoice } from './choice.ts';

const other: PaperChoice = { seed: 'class-7b', n: 15, form: 'c', layout: 'large', part: 'key' };

test('an address says what is printed, and leaves out what is as always', () => {
	expect(writeChoice(DEFAULT_CHOICE)).toBe('');
	expect(parseChoice(new URLSearchParams())).toEqual({ choice: DEFAULT_CHOICE, wrong: [] });
	expect(parseChoice(new URLSearchParams(writeChoice(other)))).toEqual({ choice: other, wrong: [] });
	expect(writeChoice({ ...DEFAULT_CHOICE, form: 'b' })).toBe('?form=b');
});

test.each([
	['seed', 'Seed!'],
	['n', '0'],
	['n', '51'],
	['n', 'ten'],
	['form', 'd'],
	['layout', 'three'],
	['part', 'all']
])('%s=%s is named as wrong, and the rest of the address still counts', (field, value) => {
	const params = new URLSearchParams(writeChoice(other));
	params.set(field, value);
	expect(parseChoice(params)).toEqual({
		choice: { ...other, [field]: Object.entries(DEFAULT_CHOICE).find(([name]) => name === field)?.[1] },
		wrong: [field]
	});
});

test('what an address says besides is not read', () => {
	expect(parseChoice(new URLSearchParams('utm=1&form=b')).choice).toEqual({ ...DEFAULT_CHOICE, form: 'b' });
});

test('another part of the same sheet is the same paper; another form, or lines of another length, are not', () => {
	expect(isSamePaper(DEFAULT_CHOICE, { ...DEFAULT_CHOICE, part: 'key' })).toBe(true);
	expect(isSamePaper(DEFAULT_CHOICE, { ...DEFAULT_CHOICE, form: 'b' })).toBe(false);
	expect(isSamePaper(DEFAULT_CHOICE, { ...DEFAULT_CHOICE, layout: 'large' })).toBe(false);
});
