import type { ErrorLabel } from '../content/article.ts';
import type { Skill } from '../skill.ts';
import type { Layout, Mode } from './choices.ts';
import type { Mark } from './mark.ts';

/** The words in which results speak of skills, modes and errors. */
export const SKILL_NAMES: Record<Skill, string> = {
	retrieve: 'Finding what is stated',
	infer: 'Working out what is meant',
	integrate: 'Putting parts together',
	evaluate: 'Judging source and certainty'
};

export const MODE_NAMES: Record<Mode, { name: string; means: string }> = {
	test: { name: 'Test', means: 'Answer everything first, then see what was right and why.' },
	practice: { name: 'Practice', means: 'Check each answer at once and see the reasons.' },
	evidence: {
		name: 'Evidence first',
		means: 'First pick the sentence that proves the answer, then choose. The reasons come at the end.'
	}
};

export const LAYOUT_NAMES: Record<Layout, string> = {
	one: 'One question at a time',
	all: 'All on one page'
};

const ERRORS: Record<ErrorLabel, string> = {
	'wrong-actor': 'you named somebody else than the text does',
	'wrong-action': 'you took another action for the one in the text',
	'number-of-something-else': 'you took a number that counts something else',
	'number-not-in-text': 'you took a number that the text does not give',
	'other-time': 'you took another time',
	'other-place': 'you took another place',
	'wrong-source': 'you gave the words to another source',
	'certainty-raised': 'you made the text surer than it is',
	'certainty-lowered': 'you made the text less sure than it is',
	'cause-invented': 'you took a reason that the text does not give',
	'other-cause': 'you took the reason for something else',
	'relation-reversed': 'you turned something round',
	'scope-widened': 'you took more than the text says',
	'too-narrow': 'you took a detail for the whole',
	'too-broad': 'you took something wider than the text',
	contradicted: 'you took something that the text speaks against',
	overlooked: 'you missed something that the text states',
	'other-sense': 'you took another meaning of a word',
	'other-referent': 'you took words to point at something else than they do',
	'other-paragraph': 'you took what another paragraph does',
	'not-in-text': 'you took something that is not in the text'
};

const TIMES = ['', 'Once', 'Twice', 'Three times', 'Four times', 'Five times'];

/** “Twice you took a number that counts something else.” */
export const sayError = (label: ErrorLabel, times: number): string =>
	`${TIMES[times] ?? `${times} times`} ${ERRORS[label]}.`;

/** “You took a number that counts something else”, for a row of a table. */
export const nameError = (label: ErrorLabel): string =>
	ERRORS[label].charAt(0).toUpperCase() + ERRORS[label].slice(1);

/** Points as people say them: whole, or with one decimal. */
export const sayPoints = (points: number): string => String(Math.round(points * 10) / 10);

/** “7 of 10 right”, or in points where some answers earned a part, or some questions are worth more than one. */
export function sayMark({ earned, possible, right }: Mark, questions: number): [string, string] {
	const isPlain = earned === right && possible === questions;
	return [sayPoints(earned), `of ${possible} ${isPlain ? 'right' : 'points'}`];
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
	`${count} ${count === 1 ? one : many}`;

/** What a retry asks, for somebody who expects the same questions again. */
export function sayRetry(siblings: number, all: number): string {
	if (siblings === 0) return 'What you missed is asked again, in other words where there are any.';
	if (siblings === all) return 'What you missed is asked in another way: new questions on the same facts.';
	const rest = all - siblings;
	return `What you missed is asked in another way: ${plural(siblings, 'new question')} on the same facts, ${rest} asked again.`;
}
