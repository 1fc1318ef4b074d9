import english from './en/settings.ts';
import { area } from './spoken.svelte.ts';

export const settings = area('settings', english);
