import english from './en/due.ts';
import { area } from './spoken.svelte.ts';

export const due = area('due', english);
