import * as z from 'zod/mini';
import { readStored } from './browser-storage.svelte.ts';
import { BOOKMARK_KEY, type Bookmark } from './keep-quiz.svelte.ts';

const Stored = z.object({ address: z.string(), title: z.string(), at: z.number(), of: z.number() });

/** Where the reader stopped, if they did. */
export const readBookmark = (): Bookmark | undefined => Stored.safeParse(readStored(BOOKMARK_KEY)).data;
