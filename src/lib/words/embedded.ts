/**
 * A title, a seed or an address inside a sentence that may run the other way: it keeps its own direction and leaves
 * the words around it in their order. For text without markup, where no element can say it (Unicode’s isolates).
 */
export const embedded = (text: string): string => `\u2068${text}\u2069`;
