import english from './en/offline.ts';
import { area } from './spoken.svelte.ts';

export const offline = area('offline', english);
