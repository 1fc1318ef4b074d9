import type { ChoiceItem } from './index.ts';

const why = 'The text says so.';
const wrong = {
	correct: false,
	role: 'borrowed',
	label: 'number-of-something-else',
	span: { quote: 'two', start: 0, end: 3 }
} as const;
const right = { correct: true, role: null, label: null, why, span: null } as const;

export const numbers: ChoiceItem & { format: 'choice' } = {
	format: 'choice',
	ordered: true,
	options: [
		{ id: 'a', text: 'Two', why: 'Two counts the lorries.', ...wrong },
		{ id: 'b', text: 'Five', ...right },
		{ id: 'c', text: 'Nine', why: 'Nine counts the days.', ...wrong }
	]
};

export const names: ChoiceItem & { format: 'choice' } = {
	format: 'choice',
	ordered: false,
	options: ['Ana', 'Ben', 'Cem', 'Dora'].map((text, index) =>
		index === 2
			? { id: text, text, ...right }
			: { id: text, text, why: `${text} is named elsewhere.`, ...wrong }
	)
};

export const examples = [numbers, names];
