import english from './en/read.ts';
import { area } from './spoken.svelte.ts';

export const read = area('read', english);
