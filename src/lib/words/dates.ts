import type { Language } from './languages.ts';

/** British English, as the site is; digits as the texts have them. */
const LOCALES: Record<Language, string> = { en: 'en-GB', es: 'es', fr: 'fr', ar: 'ar-u-nu-latn' };

/** Writes days as a language does: “Thursday 3 December”, or short, “Thu 3”; and moments, “3 Dec 2026, 14:05”. */
export function dates(language: Language): {
	day: (time: number) => string;
	short: (time: number) => string;
	date: (time: number) => string;
	moment: (time: number) => string;
} {
	const format = (options: Intl.DateTimeFormatOptions) => {
		let made: Intl.DateTimeFormat | undefined;
		return (time: number) => (made ??= new Intl.DateTimeFormat(LOCALES[language], options)).format(time);
	};
	const weekday = format({ weekday: 'short' });
	const number = format({ day: 'numeric' });
	return {
		day: format({ weekday: 'long', day: 'numeric', month: 'long' }),
		// Each on its own: some languages would put a comma between them.
		short: (time) => `${weekday(time)} ${number(time)}`,
		date: format({ day: 'numeric', month: 'short' }),
		moment: format({ dateStyle: 'medium', timeStyle: 'short' })
	};
}
