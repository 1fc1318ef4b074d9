import type { ShortItem } from './index.ts';

const otherwise = { label: 'not-in-text', why: 'The text does not say this.', span: null } as const;
const span = { quote: 'two', start: 0, end: 3 };

export const country: ShortItem & { format: 'short' } = {
	format: 'short',
	accepted: ['North Korea', 'the DPRK'],
	why: 'The text says that North Korea sent them.',
	span,
	wrong: [
		{
			forms: ['South Korea', 'Seoul'],
			label: 'wrong-actor',
			why: 'South Korea is where the estimate comes from.',
			span
		}
	],
	otherwise
};
export const austria: ShortItem & { format: 'short' } = {
	...country,
	accepted: ['Austria'],
	why: 'The text says Austria.',
	wrong: [{ forms: ['Australia'], label: 'other-place', why: 'Australia is only the next stop.', span }]
};
export const amount: ShortItem & { format: 'short' } = {
	...country,
	accepted: ['15 mine-clearing engineers'],
	why: 'The text gives fifteen.',
	wrong: []
};
export const unlikely: ShortItem & { format: 'short' } = {
	...country,
	accepted: ['impossible'],
	why: 'The text says that it cannot be.',
	wrong: []
};
export const examples = [country, austria, amount, unlikely];
