import english from './en/mistakes.ts';
import { area } from './spoken.svelte.ts';

export const mistakes = area('mistakes', english);
