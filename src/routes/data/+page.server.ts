import { titles } from '$lib/server/pages.ts';

/** The titles of the articles, for the cards. */
export const load = () => ({ titles: titles() });
