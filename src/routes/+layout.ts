import { browser } from '$app/environment';
import { speakAsAsked } from '$lib/state/language.svelte.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** The words are there before the page comes alive. What is prerendered is in English. */
export async function load() {
	return { isInEnglishInstead: browser && !(await speakAsAsked()) };
}
