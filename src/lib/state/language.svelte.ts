import { isLanguage, LANGUAGE_KEY, languageFor, LANGUAGES } from '../words/languages.ts';
import { speak, spokenLanguage } from '../words/spoken.svelte.ts';
import { readStored, writeStored } from './browser-storage.svelte.ts';

/**
 * Speaks the language that the reader chose, or that the browser asks for. Where its words cannot be fetched it speaks
 * English, and says that by `false`.
 */
export async function speakAsAsked(): Promise<boolean> {
	const asked = languageFor(readStored(LANGUAGE_KEY), navigator.languages);
	const isThere = await speak(asked).then(
		() => true,
		() => false
	);
	show();
	return isThere;
}

/** Speaks another language from now on, and keeps the choice for every page. Rejects when it cannot be fetched. */
export async function chooseLanguage(language: unknown): Promise<void> {
	if (!isLanguage(language)) return;
	await speak(language);
	writeStored(LANGUAGE_KEY, language);
	show();
}

/** Tells the browser, and with it screen readers, what the page speaks and which way it runs. */
function show(): void {
	const root = document.documentElement;
	// To be told the same again would make it look at every element of the page.
	if (root.lang === spokenLanguage()) return;
	root.lang = spokenLanguage();
	root.dir = LANGUAGES[spokenLanguage()].direction;
}
