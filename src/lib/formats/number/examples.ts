import type { NumberItem } from './index.ts';

const near = (value: number, what: string): NumberItem['near'][number] => ({
	value,
	label: 'number-of-something-else',
	why: `This number is in the text, but it counts ${what}.`,
	span: { quote: 'two', start: 0, end: 3 }
});
const otherwise = {
	label: 'number-not-in-text',
	why: 'The text does not give this number.',
	span: null
} as const;

export const soldiers: NumberItem & { format: 'number' } = {
	format: 'number',
	value: 4700,
	tolerance: { share: 0.05 },
	unit: 'soldiers',
	why: 'The text gives about 4,700.',
	span: { quote: 'around 4,700', start: 10, end: 22 },
	near: [near(600, 'the dead'), near(2000, 'those who went home')],
	otherwise
};
export const year: NumberItem & { format: 'number' } = {
	...soldiers,
	value: 1994,
	tolerance: { by: 0 },
	unit: '',
	why: 'The text says 1994.',
	near: [near(1991, 'another year')]
};
export const degrees: NumberItem & { format: 'number' } = {
	...soldiers,
	value: 1.5,
	tolerance: { by: 0.1 },
	unit: '°C',
	why: 'The text says 1.5.',
	near: []
};
export const examples = [soldiers, year, degrees, { ...soldiers, value: 1, tolerance: { by: 0 } }];
