import * as z from 'zod/mini';
import { parsePassage, type Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/** One text as a file of its own, for pages that show texts of several articles. */
const TextFile = z.object({
	version: z.string(),
	title: z.string(),
	contentNotes: z.array(z.string()),
	text: z.string()
});

/** A text without its facts, since those are the answers. */
export interface Text {
	version: string;
	title: string;
	contentNotes: string[];
	passage: Passage;
}

export const writeText = ({ article, version, passage }: Reading): string =>
	JSON.stringify({
		version,
		title: article.title,
		contentNotes: article.contentNotes,
		text: passage.text
	} satisfies z.infer<typeof TextFile>);

/** The text of a file; `undefined` when it is damaged. */
export function readText(file: unknown): Text | undefined {
	const read = TextFile.safeParse(file);
	if (!read.success) return undefined;
	const { text, ...rest } = read.data;
	return { ...rest, passage: parsePassage(text) };
}
