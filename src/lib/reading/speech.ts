/** How fast a text is read aloud: shares of a voice’s own pace. */
export const PACES = [0.6, 0.8, 1, 1.2, 1.5] as const;

/** A place among the parts that are read aloud one after the other: sentences, or a question and its options. */
export interface SpokenPlace {
	part: number;
	/** How many letters of the part come before it. */
	offset: number;
}

/** Where to go on after a pause: at the beginning of the word, so that no half word is heard. */
export function resumeAt(parts: readonly string[], { part, offset }: SpokenPlace): SpokenPlace {
	return { part, offset: wordAt(parts[part] ?? '', offset)?.start ?? 0 };
}

/** What comes after a part, or nothing at the end. Empty parts are not worth a breath. */
export function partAfter(parts: readonly string[], part: number): SpokenPlace | undefined {
	const next = parts.findIndex((words, index) => index > part && words.trim() !== '');
	return next === -1 ? undefined : { part: next, offset: 0 };
}

/** The word at a place in a text, with an apostrophe or a hyphen inside; what speaks reports only where it begins. */
export function wordAt(text: string, offset: number): { start: number; end: number } | undefined {
	for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu))
		if (offset < index + word.length) return { start: index, end: index + word.length };
	return undefined;
}

interface Voice {
	lang: string;
	localService: boolean;
	default: boolean;
}

/**
 * A voice for a language: one on the device first, for it works without a network and tells the words; of those one of
 * the wanted region, for that is how the text is spelt; of those the one that the reader has made the default.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], wanted = 'en-GB'): V | undefined {
	const tag = ({ lang }: V) => lang.replace('_', '-').toLowerCase();
	const language = wanted.slice(0, 2);
	const points = (voice: V) =>
		(voice.localService ? 4 : 0) + (tag(voice) === wanted.toLowerCase() ? 2 : 0) + (voice.default ? 1 : 0);
	return voices
		.filter((voice) => tag(voice).split('-')[0] === language)
		.reduce<V | undefined>(
			(best, voice) => (best && points(best) >= points(voice) ? best : voice),
			undefined
		);
}
