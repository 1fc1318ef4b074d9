import english from './en/library.ts';
import { area } from './spoken.svelte.ts';

export const library = area('library', english);
