import type { Holding } from './manifest.ts';

/** What a page may ask of its service worker; each is answered through the port that comes with it. */
export type Wish = { do: 'keep' | 'drop'; id: string } | { do: 'list' } | { do: 'takeOver' };

export type Reply = { ok: true; holdings: Holding[] } | { ok: false };
