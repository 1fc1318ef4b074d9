import type { ErrorLabel } from '../content/article.ts';
import type { Span } from '../content/passage.ts';
import type { Skill } from '../skill.ts';

/** A question that was put to the class, as far as its results are understood by it. */
export interface ClassItem {
	id: string;
	stem: string;
	skill: Skill;
	possible: number;
	/** Empty where there is no list of options. */
	options: { id: string; text: string; correct: boolean; label?: ErrorLabel }[];
	/** The sentences to be picked in the text; empty where none are. */
	toPick: Span[];
	/** The places of the text that prove the key. */
	evidence: Span[];
}

/** What one student answered, marked anew from the answer itself. */
export interface ClassAnswer {
	earned: number;
	possible: number;
	/** The options that were chosen, by their ids. */
	chosen: string[];
	/** The sentences that were picked in the text. */
	picked: Span[];
	errors: ErrorLabel[];
	/** The answer in words. */
	said: string;
}

export interface ClassStudent {
	name: string;
	/** One for each item, in the order of the items; null where it was not asked or not answered. */
	answers: (ClassAnswer | null)[];
	/** Whether the item was asked at all: not every student has every item where each has a variant. */
	asked: boolean[];
}

/** A class as a table of students and items: all that statistics need, and nothing of how it was collected. */
export interface ClassResults {
	items: ClassItem[];
	students: ClassStudent[];
}
