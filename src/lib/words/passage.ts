import english from './en/passage.ts';
import { area } from './spoken.svelte.ts';

export const passage = area('passage', english);
