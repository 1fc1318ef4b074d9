import english from './en/aloud.ts';
import { area } from './spoken.svelte.ts';

export const aloud = area('aloud', english);
