/** Unanswered is never wrong: it is a state of its own. `earned` and `possible` count points, also parts of one. */
export type Score = { status: 'unanswered' } | { status: 'scored'; earned: number; possible: number };

export const UNANSWERED: Score = { status: 'unanswered' };
export const scored = (earned: number, possible = 1): Score => ({ status: 'scored', earned, possible });
