import english from './en/hand-in.ts';
import { area } from './spoken.svelte.ts';

export const handIn = area('handIn', english);
