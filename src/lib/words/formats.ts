import english from './en/formats.ts';
import { area } from './spoken.svelte.ts';

export const formats = area('formats', english);
