import english from './en/collect.ts';
import { area } from './spoken.svelte.ts';

export const collect = area('collect', english);
