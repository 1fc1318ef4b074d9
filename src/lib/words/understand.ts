import english from './en/understand.ts';
import { area } from './spoken.svelte.ts';

export const understand = area('understand', english);
