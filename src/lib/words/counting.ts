import type { Language } from './languages.ts';

/** What to say for each kind of number that a language tells apart; `other` stands for those not named. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Digits as the texts have them, in every language. */
const localeOf = (language: Language): string => (language === 'ar' ? 'ar-u-nu-latn' : language);

/** Chooses the form of a language for a number, by the plural rules of the Unicode CLDR. */
export function counting(language: Language): (count: number, forms: Forms) => string {
	// Making them takes a browser long, and most pages count nothing.
	let rules: Intl.PluralRules | undefined;
	return (count, forms) => {
		rules ??= new Intl.PluralRules(language);
		return forms[rules.select(count)] ?? forms.other;
	};
}

/** Writes numbers as a language does, with at most so many decimals, and in a row of numbers with just so many. */
export function numbers(language: Language): (value: number, decimals?: number, exactly?: boolean) => string {
	// Making one takes a browser much longer than using it, and a table may use it ten thousand times.
	const formats: Record<string, Intl.NumberFormat> = {};
	return (value, decimals = 0, exactly = false) => {
		const format = (formats[`${decimals} ${exactly}`] ??= new Intl.NumberFormat(localeOf(language), {
			minimumFractionDigits: exactly ? decimals : 0,
			maximumFractionDigits: decimals
		}));
		// A hyphen is shorter than the sign for minus, and a line may end after it.
		return format.format(value).replace('-', '−');
	};
}

/** Writes how much room something takes as a language does, in the unit that keeps the number small. */
export function sizes(language: Language): (bytes: number) => string {
	// The short form of Arabic spells kilobytes out.
	const unitDisplay = language === 'ar' ? 'narrow' : 'short';
	const write = (amount: number, unit: string) =>
		new Intl.NumberFormat(localeOf(language), {
			style: 'unit',
			unit,
			unitDisplay,
			maximumFractionDigits: 1
		}).format(amount);
	return (bytes) => {
		if (bytes < 1e6) return write(bytes / 1e3, 'kilobyte');
		return bytes < 1e9 ? write(bytes / 1e6, 'megabyte') : write(bytes / 1e9, 'gigabyte');
	};
}

/** Writes a day as a language does, “30 April 2025”, wherever the reader is. */
export const dates = (language: Language): ((day: string) => string) => {
	const locale = language === 'en' ? 'en-GB' : localeOf(language);
	return (day) =>
		new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
};
