export const MOST_NAME = 60;

/** A name as it is shown and handed in: without needless spaces or signs that cannot be seen. */
export const tidyName = (typed: string): string =>
	typed.normalize('NFC').replace(/\p{C}/gu, '').replace(/\s+/gu, ' ').trim().slice(0, MOST_NAME);

/** Two ways of typing a name that are the same student: “ana  López” and “Ana López”. */
export const sameName = (name: string): string => tidyName(name).toLowerCase();
