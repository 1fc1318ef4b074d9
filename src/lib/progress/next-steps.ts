import type { Shelved } from '../content/library.ts';
import type { Skill } from '../skill.ts';
import type { Attempt } from './entry.ts';
import { byError, bySkill, LATELY, partOf, shareOf } from './mastery.ts';

/** What somebody may try next, with what it rests on. */
export type NextStep =
	| { kind: 'review'; due: number }
	| { kind: 'skill'; skill: Skill; part: number; answers: number; text?: Pick }
	| { kind: 'error'; label: string; times: number }
	| { kind: 'harder' | 'easier'; from: string; to: string; part: number; answers: number; text?: Pick }
	| { kind: 'read'; text: Pick };

/** One text of one article. `level` is left out where it is the main text. */
export interface Pick {
	slug: string;
	title: string;
	level: string;
}

/** As few answers say nothing yet. */
const ENOUGH = 5;
const ENOUGH_FOR_LEVEL = 10;
const WEAK = 0.75;
const EASY = 0.9;
const HARD = 0.5;

/** At most three things to try next, the most useful first, judged by the last answers. */
export function nextSteps(
	attempts: readonly Attempt[],
	{ due, shelf }: { due: number; shelf: readonly Shelved[] }
): NextStep[] {
	const last = attempts.slice(-LATELY);
	const level = last.at(-1)?.level;
	const unread = shelf.filter(({ slug }) => attempts.every(({ article }) => article !== slug));
	const steps: NextStep[] = [];
	if (due > 0) steps.push({ kind: 'review', due });
	const other = levelStep(last, shelf, unread);
	if (other) steps.push(other);
	const weakest = bySkill(last)
		.flatMap(({ skill, share }) => ({ skill, part: partOf(share) ?? 1, answers: share.answers }))
		.filter(({ part, answers }) => answers >= ENOUGH && part < WEAK)
		.sort((a, b) => a.part - b.part)[0];
	if (weakest) steps.push({ kind: 'skill', ...weakest, ...withText(unread, level) });
	const [error] = byError(last);
	if (error && error.times > 1) steps.push({ kind: 'error', label: error.label, times: error.times });
	const text = textIn(unread, level);
	if (text) steps.push({ kind: 'read', text });
	return steps.slice(0, 3);
}

/** A harder text for somebody who finds this level easy, an easier one for somebody who struggles. */
function levelStep(
	last: readonly Attempt[],
	shelf: readonly Shelved[],
	unread: readonly Shelved[]
): NextStep | undefined {
	const from = last.at(-1)?.level;
	if (from === undefined) return undefined;
	const share = shareOf(last.filter(({ level }) => level === from));
	const part = partOf(share);
	if (part === undefined || share.answers < ENOUGH_FOR_LEVEL) return undefined;
	const levels = [...new Set(shelf.flatMap(({ levels }) => levels))].sort();
	const at = levels.indexOf(from);
	const kind = part >= EASY ? 'harder' : part < HARD ? 'easier' : undefined;
	const to = at < 0 || !kind ? undefined : levels[kind === 'harder' ? at + 1 : at - 1];
	if (!kind || to === undefined) return undefined;
	return { kind, from, to, part, answers: share.answers, ...withText(unread, to) };
}

const withText = (shelf: readonly Shelved[], level: string | undefined) => {
	const text = textIn(shelf, level);
	return text ? { text } : {};
};

/** An article at a level, or else at its main one. */
function textIn(shelf: readonly Shelved[], level: string | undefined): Pick | undefined {
	const fitting = shelf.find(({ levels }) => level !== undefined && levels.includes(level));
	const found = fitting ?? shelf[0];
	const at = fitting && level !== undefined ? level : found?.levels[0];
	return found && at !== undefined ? { slug: found.slug, title: found.title, level: at } : undefined;
}
