import * as z from 'zod/mini';
import { Span } from '../content/span.ts';

/** A text as the site serves it in a file of its own, to be shown on a page that is not its own. */
export const TextFile = z.object({
	id: z.string(),
	level: z.string(),
	title: z.string(),
	version: z.string(),
	contentNotes: z.array(z.string()),
	passage: z.object({
		text: z.string(),
		paragraphs: z.array(Span),
		sentences: z.array(z.extend(Span, { paragraph: z.int() }))
	})
});
export type TextFile = z.infer<typeof TextFile>;
