import english from './en/site.ts';
import { area } from './spoken.svelte.ts';

export const site = area('site', english);
