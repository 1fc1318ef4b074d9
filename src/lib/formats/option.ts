import type { ErrorLabel } from '../content/article.ts';
import type { Span } from '../content/passage.ts';
import type { Distractor, Key, Option } from './parts.ts';

export type { Distractor, Key, Option };

/** A place in the text that a marked item leads to, with the letter or number of what took its words from there. */
export interface Source {
	span: Span;
	label: string;
}

/** The letter under which an option stands. */
export const letterOf = (index: number): string => 'ABCDEFGHI'.charAt(index);

export const optionWith = (options: readonly Option[], id: string | null | undefined): Option | undefined =>
	options.find((option) => option.id === id);
export const keyIn = (options: readonly Option[]): Option | undefined =>
	options.find((option) => option.correct);
export const labelsOf = (options: readonly (Option | undefined)[]): ErrorLabel[] =>
	options.flatMap((option) => option?.label ?? []);
export const spansIn = (options: readonly Option[]): Span[] =>
	options.map(({ span }) => span).filter((span) => span !== null);

/** A list of ids with this one put in, or taken out where it was in. */
export const toggled = (chosen: readonly string[], id: string): string[] =>
	chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];

/** Where each wrong option took its words from, under its letter. */
export const sourcesOf = (options: readonly Option[]): Source[] =>
	options.flatMap(({ correct, span }, index) => (span && !correct ? [{ span, label: letterOf(index) }] : []));

/** What formats with one list of options have in common. */
export const ofOptions = {
	chosen: (_item: unknown, { chosen }: { chosen: string | null | readonly string[] }) =>
		[chosen ?? []].flat(),
	options: (item: { options: Option[] }) => item.options,
	texts: (item: { options: Option[] }) => item.options.map(({ text }) => text),
	reasons: (item: { options: Option[] }) => item.options.map(({ why }) => why),
	spans: (item: { options: Option[] }) => spansIn(item.options),
	sources: (item: { options: Option[] }) => sourcesOf(item.options)
};
