import english from './en/assign.ts';
import { area } from './spoken.svelte.ts';

export const assign = area('assign', english);
