import english from './en/progress.ts';
import { area } from './spoken.svelte.ts';

export const progress = area('progress', english);
