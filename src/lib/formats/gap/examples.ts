import { names, numbers } from '../choice/examples.ts';
import type { GapItem } from './index.ts';

export const inTheMiddle: GapItem & { format: 'gap' } = {
	...names,
	format: 'gap',
	before: 'The bridge was built by ',
	after: ' and two others.'
};
export const atTheStart: GapItem & { format: 'gap' } = {
	...numbers,
	format: 'gap',
	before: '',
	after: ' lorries fell into the river.'
};
export const examples = [inTheMiddle, atTheStart];
