import english from './en/data.ts';
import { area } from './spoken.svelte.ts';

export const data = area('data', english);
