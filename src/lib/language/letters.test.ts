import { expect, test } from 'vitest';
import { goesOnInLetters, isLetter, isLetterOrDigit, standsIn } from './letters.ts';

test('letters of any language are letters, and marks are none', () => {
	const letters = ['a', 'É', 'ß', 'ж', '語', '𐐷'];
	const marks = [' ', '-', '“', '’', '…', '€', '🙂'];
	const codes = (chars: string[]) => chars.map((char) => char.codePointAt(0) ?? 0);
	expect(codes(letters).map(isLetter)).toEqual(letters.map(() => true));
	expect(codes(marks).map(isLetterOrDigit)).toEqual(marks.map(() => false));
	expect([isLetter(0x37), isLetterOrDigit(0x37)]).toEqual([false, true]);
});

test.each([
	['Lee said so.', 'lee', true],
	['“Lee” said so.', 'Lee', true],
	['Leeds said so.', 'Lee', false],
	['Ashlee and Lee said so.', 'Lee', true],
	['South Korea’s army', 'South Korea', true],
	['About 1600 soldiers', '600', false],
	['Élée', 'Lé', false]
])('“%s” and “%s”', (text, words, isThere) => {
	expect(standsIn(text, words)).toBe(isThere);
});

test('what may follow can be told apart from what may come before', () => {
	expect(standsIn('cremated', 'cremate', goesOnInLetters, () => false)).toBe(true);
	expect(standsIn('cremated', 'mated', goesOnInLetters, () => false)).toBe(false);
});
