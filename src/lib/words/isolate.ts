/**
 * English within a sentence that runs from right to left: its own order holds, and none of its signs are drawn into the
 * sentence around it. For messages, which have no elements to say so.
 */
export const isolate = (english: string): string => `\u2066${english}\u2069`;
