import * as z from 'zod/mini';

export const THEMES = ['device', 'light', 'dark', 'sepia', 'contrast-light', 'contrast-dark'] as const;
export const FACES = ['literata', 'sans', 'easy'] as const;

/** What can be more or less: how far it goes, in which steps, and where it stands at first. */
export const RANGES = {
	/** In hundredths of the usual size. */
	size: { least: 90, most: 200, step: 10, normal: 100 },
	/** From line to line, in heights of a letter. */
	lines: { least: 1.4, most: 2.4, step: 0.1, normal: 1.6 },
	/** Added between letters, in hundredths of a letter’s height. */
	letters: { least: 0, most: 16, step: 2, normal: 0 },
	/** The longest line, in heights of a letter. */
	width: { least: 20, most: 48, step: 2, normal: 34 }
} as const;
export type Range = keyof typeof RANGES;

const within = ({ least, most, normal }: (typeof RANGES)[Range]) =>
	z.catch(z.number().check(z.gte(least), z.lte(most)), normal);

/** How a reader likes to read. What is stored wrongly counts as not chosen; the rest still holds. */
export const ReadingSettings = z.object({
	theme: z.catch(z.enum(THEMES), 'device'),
	face: z.catch(z.enum(FACES), 'literata'),
	size: within(RANGES.size),
	lines: within(RANGES.lines),
	letters: within(RANGES.letters),
	width: within(RANGES.width)
});
export type ReadingSettings = z.infer<typeof ReadingSettings>;

/** Under this name the settings lie in the browser’s storage, as JSON. `src/before-paint.js` reads them there too. */
export const SETTINGS_KEY = 'readback:settings';

/** Whatever lay in storage as settings. */
export function readSettings(stored: unknown): ReadingSettings {
	const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
	return ReadingSettings.parse(isRecord ? stored : {});
}

export const DEFAULT_SETTINGS: ReadingSettings = readSettings(undefined);

/** What the settings say to the style sheet: attributes and custom properties of the page’s root. */
export function appearanceOf(settings: ReadingSettings): {
	attributes: Record<string, string>;
	properties: Record<string, string>;
} {
	return {
		attributes: { 'data-theme': settings.theme, 'data-face': settings.face },
		properties: {
			'--text-size': String(settings.size),
			'--line-spacing': String(settings.lines),
			'--letter-spacing': String(settings.letters),
			'--line-width': String(settings.width)
		}
	};
}
