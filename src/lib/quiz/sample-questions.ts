import type { Span } from '../content/passage.ts';
import type { Item } from '../formats/index.ts';
import type { Distractor, Key } from '../formats/option.ts';
import type { Question } from '../question.ts';

/** For tests: small questions, of which a test says only what it is about. */

export const spanAt = (start: number, quote = 'words'): Span => ({ quote, start, end: start + quote.length });

export const keyOption = (id: string, text: string): Key => ({
	id,
	text,
	why: 'The text says so.',
	span: null,
	correct: true,
	label: null,
	role: null
});

export const wrongOption = (id: string, text: string, more: Partial<Distractor> = {}): Distractor => ({
	id,
	text,
	why: 'The text says otherwise.',
	span: null,
	correct: false,
	label: 'wrong-actor',
	role: 'misread',
	...more
});

export const choiceOf = (right: string, wrong: readonly string[]): Item<'choice'> => ({
	format: 'choice',
	ordered: false,
	options: [keyOption('a', right), ...wrong.map((text, index) => wrongOption('bcde'.charAt(index), text))]
});

export const verdictItem: Item<'verdict'> = {
	format: 'verdict',
	options: [
		keyOption('true', 'True'),
		wrongOption('false', 'False', { label: 'contradicted' }),
		wrongOption('not-stated', 'Not stated', { label: 'overlooked' })
	]
};

export const severalItem: Item<'several'> = {
	format: 'several',
	ordered: false,
	options: [
		keyOption('a', 'Lee'),
		keyOption('b', 'Park'),
		wrongOption('c', 'Kim', { label: 'wrong-actor' }),
		wrongOption('d', 'Choi', { label: 'wrong-source' })
	]
};

export const sentenceItem: Item<'sentence'> = {
	format: 'sentence',
	candidates: [
		{ id: '0', span: spanAt(0, 'It rained.'), correct: true, why: 'It says so.' },
		{ id: '1', span: spanAt(11, 'It snowed.'), correct: false, why: 'It speaks of snow.' }
	]
};

export function makeQuestion(id: string, more: Partial<Question> = {}): Question {
	return {
		id,
		family: 'who',
		skill: 'retrieve',
		facts: [id],
		stems: [`Who built ${id}?`],
		item: choiceOf(`Builder of ${id}`, ['A farmer', 'A teacher', 'A nurse']),
		evidence: [spanAt(0)],
		why: 'The text says so.',
		...more
	};
}
