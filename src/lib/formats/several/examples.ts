import type { Option } from '../option.ts';
import type { SeveralItem } from './index.ts';

const option = (id: string, correct: boolean): Option =>
	correct
		? { id, text: `Fact ${id}`, why: `The text gives ${id}.`, span: null, correct, label: null, role: null }
		: {
				id,
				text: `Fact ${id}`,
				why: `The text has ${id} of something else.`,
				span: { quote: 'two', start: 0, end: 3 },
				correct,
				label: 'wrong-actor',
				role: 'borrowed'
			};

/** `ab/cd`: right ones before the stroke, wrong ones after it. */
const several = (ids: string, ordered = false): SeveralItem & { format: 'several' } => ({
	format: 'several',
	ordered,
	options: [...ids].flatMap((id, at) => (id === '/' ? [] : [option(id, at < ids.indexOf('/'))]))
});

export const twoOfFour = several('ab/cd');
export const twoOfFive = several('ab/cde', true);
export const fourOfSix = several('abcd/ef');
export const examples = [
	twoOfFour,
	twoOfFive,
	several('abc/de'),
	several('ab/cdef'),
	several('abc/def'),
	fourOfSix
];
