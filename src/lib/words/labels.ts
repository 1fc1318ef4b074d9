import english from './en/labels.ts';
import { area } from './spoken.svelte.ts';

export const labels = area('labels', english);
