import type { Mode } from '../quiz/choices.ts';
import { SKILLS, type Skill } from '../skill.ts';
import { type Assignment, printOf } from './assignment.ts';

/** What a teacher has chosen so far. Every choice has a value from the beginning. */
export interface Draft {
	/** The texts by article and level, each with the questions picked by hand, by their marks. */
	texts: readonly { id: string; level: Assignment['texts'][number]['level']; picked: readonly string[] }[];
	byHand: boolean;
	n: number;
	skills: readonly Skill[];
	without: readonly string[];
	own: boolean;
	feedback: 'now' | 'submitted' | 'code';
	release: string;
	evidence: boolean;
	layout: 'one' | 'all';
	larger: boolean;
	easy: boolean;
	words: string;
	name: string;
}

export const NEW_DRAFT: Draft = {
	texts: [],
	byHand: false,
	n: 10,
	skills: SKILLS,
	without: [],
	own: false,
	feedback: 'submitted',
	release: '',
	evidence: false,
	layout: 'one',
	larger: false,
	easy: false,
	words: '',
	name: ''
};

/** What is missing before there can be a link. */
export type DraftProblem = 'text' | 'questions' | 'skill' | 'release';

export function problemIn(draft: Draft): DraftProblem | undefined {
	if (draft.texts.length === 0) return 'text';
	if (draft.byHand && draft.texts.some(({ picked }) => picked.length === 0)) return 'questions';
	if (!draft.byHand && draft.skills.length === 0) return 'skill';
	if (draft.feedback === 'code' && !/[\p{L}\p{N}]/u.test(draft.release)) return 'release';
	return undefined;
}

/** How students work: checking each answer leaves no room for finding the proof first. */
const modeOf = ({ feedback, evidence }: Draft): Mode => {
	if (feedback === 'now') return 'practice';
	return evidence ? 'evidence' : 'test';
};

/** The assignment that a draft makes; `versions` are those of its texts, in their order. */
export function assignmentOf(draft: Draft, versions: readonly string[], key: string): Assignment {
	const { texts, byHand, n, skills, without, own, feedback, release, layout, larger, easy } = draft;
	const [words, name] = [draft.words.trim(), draft.name.trim()];
	return {
		key,
		...(name && { name }),
		...(words && { words }),
		texts: texts.map(({ id, level, picked }, at) => ({
			id,
			level,
			version: versions[at] ?? '',
			n: byHand ? picked.length : n,
			...(byHand && { items: [...picked] })
		})),
		...(!byHand && skills.length < SKILLS.length && { skills: [...skills] }),
		...(!byHand && without.length > 0 && { without: [...without] }),
		mode: modeOf(draft),
		...(own && !byHand && { own }),
		...(feedback === 'code' && { release: printOf(key, release) }),
		...(layout === 'all' && { layout }),
		...(larger && { size: 130 }),
		...(easy && { face: 'easy' as const })
	};
}
