import { describe, expect, it } from 'vitest';
import { chooseVoice, partAfter, resumeAt, wordAt } from './speech.ts';

const SENTENCE = 'Lee’s source, the NIS, said 4,700 were hurt.';
const word = (offset: number) => {
	const found = wordAt(SENTENCE, offset);
	return found && SENTENCE.slice(found.start, found.end);
};

describe('wordAt', () => {
	it.each([
		[0, 'Lee’s'],
		[3, 'Lee’s'],
		[6, 'source'],
		[SENTENCE.indexOf('4,700'), '4,700'],
		[SENTENCE.indexOf('hurt'), 'hurt']
	])('at %i it is “%s”', (offset, expected) => expect(word(offset)).toBe(expected));
	it('between words it is the next one, and after the last there is none', () => {
		expect(word(5)).toBe('source');
		expect(word(SENTENCE.length - 1)).toBeUndefined();
	});
});

it('a pause goes on with the whole word at which it came', () => {
	expect(resumeAt([SENTENCE], { part: 0, offset: 9 })).toEqual({ part: 0, offset: 6 });
	expect(resumeAt([SENTENCE], { part: 0, offset: SENTENCE.length })).toEqual({ part: 0, offset: 0 });
});

it('parts follow each other to the end, and empty ones are passed over', () => {
	const parts = ['One.', ' ', 'Two.'];
	expect(partAfter(parts, -1)).toEqual({ part: 0, offset: 0 });
	expect(partAfter(parts, 0)).toEqual({ part: 2, offset: 0 });
	expect(partAfter(parts, 2)).toBeUndefined();
});

describe('chooseVoice', () => {
	const voice = (lang: string, localService = true, isDefault = false) => ({
		lang,
		localService,
		default: isDefault
	});
	it('takes British English where there is some, however its tag is written', () => {
		const british = voice('en_GB');
		expect(chooseVoice([voice('de-DE', true, true), voice('en-US', true, true), british])).toBe(british);
	});
	it('takes a voice on the device rather than one from the network', () => {
		const american = voice('en-US');
		expect(chooseVoice([voice('en-GB', false), american])).toBe(american);
	});
	it('takes none of another language', () => {
		expect(chooseVoice([voice('de-DE'), voice('es-ES')])).toBeUndefined();
		expect(chooseVoice([])).toBeUndefined();
	});
});
