import english from './en/extras.ts';
import { area } from './spoken.svelte.ts';

export const extras = area('extras', english);
