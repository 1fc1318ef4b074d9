import * as z from 'zod/mini';

/** A text that says something. */
export const Filled = z.string().check(z.minLength(1));

/** A place in a passage: `start` and `end` count UTF-16 units into its text, and `quote` is what stands there. */
export const Span = z.object({ quote: Filled, start: z.int().check(z.gte(0)), end: z.int().check(z.gte(1)) });
export type Span = z.infer<typeof Span>;
