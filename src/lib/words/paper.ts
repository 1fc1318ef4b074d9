import english from './en/paper.ts';
import { area } from './spoken.svelte.ts';

export const paper = area('paper', english);
