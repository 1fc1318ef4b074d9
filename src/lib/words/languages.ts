/** The languages of the interface, each with its own name for itself. Texts and questions stay in theirs. */
export const LANGUAGES = {
	en: { name: 'English', direction: 'ltr' },
	es: { name: 'Español', direction: 'ltr' },
	fr: { name: 'Français', direction: 'ltr' },
	ar: { name: 'العربية', direction: 'rtl' }
} as const;
export type Language = keyof typeof LANGUAGES;

/** Under this name the chosen language lies in the browser’s storage. `src/before-paint.js` reads it there too. */
export const LANGUAGE_KEY = 'readback:language';

export const isLanguage = (value: unknown): value is Language =>
	typeof value === 'string' && Object.hasOwn(LANGUAGES, value);

/** The language that was chosen, or else the first that the browser asks for and there is (“es” for “es-MX”); English. */
export function languageFor(chosen: unknown, asked: readonly string[]): Language {
	if (isLanguage(chosen)) return chosen;
	return asked.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
}
