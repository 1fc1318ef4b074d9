import { names, numbers } from '../choice/examples.ts';
import { proving } from '../sentence/examples.ts';
import type { TwoPartItem } from './index.ts';

export const oneProof: TwoPartItem & { format: 'two-part' } = {
	...numbers,
	format: 'two-part',
	candidates: proving(1)
};
export const twoProofs: TwoPartItem & { format: 'two-part' } = {
	...names,
	format: 'two-part',
	candidates: proving(0, 2)
};
export const examples = [oneProof, twoProofs];
