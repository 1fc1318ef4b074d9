import { titles } from '$lib/server/pages.ts';

/** The titles of the articles that may be here. */
export const load = () => ({ titles: titles() });
