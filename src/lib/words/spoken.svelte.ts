import type { Words } from './catalogue.ts';
import type { Language } from './languages.ts';

// English comes with the page, as far as the page needs it; another language is fetched whole, once.
const others = {
	es: () => import('./es/index.ts'),
	fr: () => import('./fr/index.ts'),
	ar: () => import('./ar/index.ts')
} satisfies Record<Exclude<Language, 'en'>, () => Promise<{ default: Words }>>;

let spoken = $state.raw<{ language: Language; words?: Words }>({ language: 'en' });

/** The words of one part of the site, in the language spoken now; to be called where they are shown. */
export function area<Name extends keyof Words>(name: Name, english: Words[Name]): () => Words[Name] {
	return () => spoken.words?.[name] ?? english;
}

/** The language that the interface speaks now. */
export const spokenLanguage = (): Language => spoken.language;

/** Speaks another language from now on, on every part of the page. Rejects when its words cannot be fetched. */
export async function speak(language: Language): Promise<void> {
	spoken = language === 'en' ? { language } : { language, words: (await others[language]()).default };
}
