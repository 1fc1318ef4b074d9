import english from './en/ends.ts';
import { area } from './spoken.svelte.ts';

export const ends = area('ends', english);
