/** What a reader marks words as. Apart from the notes, which need the library that reads what is stored. */
export const MARKS = ['point', 'question', 'word'] as const;
export type Mark = (typeof MARKS)[number];

/** Under this name the notes on a text lie in the browser’s storage. */
export const notesKey = (slug: string, level: string): string => `readback:notes:${slug}/${level}`;
