import * as z from 'zod/mini';
import { Level } from '../content/labels.ts';
import { formats } from '../formats/index.ts';
import type { Blueprint } from '../quiz/blueprint.ts';
import { defaultBlueprint } from '../quiz/default-blueprint.ts';
import { MODES, MOST_MINUTES } from '../quiz/choices.ts';
import { FACES, RANGES } from '../reading/settings.ts';
import { SKILLS } from '../skill.ts';
import { type CodeProblem, pack, unpack } from './code.ts';
import { sha256 } from './sha-256.ts';
import { sameName } from './student.ts';

export const MOST_TEXTS = 5;
export const MOST_WORDS = 600;
export const MOST_QUESTIONS = 50;

const short = (most: number) => z.string().check(z.maxLength(most));

/** A text to be read, and what is asked about it: so many questions, or those picked by hand, by their marks. */
const AssignedText = z.object({
	id: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)),
	level: Level,
	/** The version that the teacher saw. A student may find a corrected text, and is told so. */
	version: short(40),
	n: z.int().check(z.minimum(1), z.maximum(MOST_QUESTIONS)),
	items: z.optional(z.array(z.string().check(z.regex(/^[0-9a-z]{1,7}$/))).check(z.maxLength(MOST_QUESTIONS)))
});
export type AssignedText = z.infer<typeof AssignedText>;

/** What a teacher asks of a class: all of it stands in the link. What is left out is as everywhere on the site. */
export const Assignment = z.object({
	/** Chance, so that two assignments are never the same one. */
	key: z.string().check(z.regex(/^[0-9a-z]{4,12}$/)),
	/** A name for the teacher’s own list: “3B, Friday”. */
	name: z.optional(short(80)),
	/** What the students read before they begin. */
	words: z.optional(short(MOST_WORDS)),
	texts: z.array(AssignedText).check(z.minLength(1), z.maxLength(MOST_TEXTS)),
	/** Left out, all. */
	skills: z.optional(z.array(z.enum(SKILLS)).check(z.minLength(1))),
	/** Ways of answering that are not asked. */
	without: z.optional(z.array(z.string().check(z.refine((name) => name in formats)))),
	mode: z.enum(MODES),
	/** Every student has questions of their own, drawn by their name. */
	own: z.optional(z.literal(true)),
	/** What is right stays closed until the code is given that has this print. */
	release: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
	layout: z.optional(z.literal('all')),
	timer: z.optional(z.int().check(z.minimum(1), z.maximum(MOST_MINUTES))),
	/** How the text looks for students who have not chosen themselves. */
	size: z.optional(z.number().check(z.minimum(RANGES.size.least), z.maximum(RANGES.size.most))),
	face: z.optional(z.enum(FACES))
});
export type Assignment = z.infer<typeof Assignment>;

/** Why a link is of no use. */
export type LinkProblem = CodeProblem | 'missing' | 'not-an-assignment';
export type ReadAssignment =
	{ ok: true; assignment: Assignment; id: string } | { ok: false; problem: LinkProblem };

export const packAssignment = (assignment: Assignment): Promise<string> => pack('A', assignment);

export function readAssignment(code: string): ReadAssignment {
	if (code === '') return { ok: false, problem: 'missing' };
	const read = unpack(code);
	if (!read.ok) return read;
	const assignment = Assignment.safeParse(read.value);
	if (read.kind !== 'A' || !assignment.success) return { ok: false, problem: 'not-an-assignment' };
	return { ok: true, assignment: assignment.data, id: idOf(assignment.data) };
}

/** The name under which hand-ins say what they answer: of all that the assignment holds, so that any change shows. */
export const idOf = (assignment: Assignment): string =>
	sha256(JSON.stringify(Assignment.parse(assignment))).slice(0, 12);

/** What is drawn for a student: the same for all, or by the student’s name. */
export const seedFor = (assignment: Assignment, id: string, student: string): string =>
	assignment.own ? sha256(`${id}/${sameName(student)}`).slice(0, 10) : id;

/** The default mixture without what the teacher has left out. */
export function blueprintOf({ skills, without }: Assignment, n: number): Blueprint {
	const { formats, skills: shares } = defaultBlueprint(n);
	return {
		n,
		skills: {
			retrieve: !skills || skills.includes('retrieve') ? shares.retrieve : 0,
			infer: !skills || skills.includes('infer') ? shares.infer : 0,
			integrate: !skills || skills.includes('integrate') ? shares.integrate : 0,
			evaluate: !skills || skills.includes('evaluate') ? shares.evaluate : 0
		},
		formats: { ...formats, ...Object.fromEntries((without ?? []).map((name) => [name, 0])) }
	};
}

/** How a release code is written does not count, only its letters and digits. */
const plain = (code: string): string =>
	code
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * What of a release code stands in the link: enough to know it again, too little to read it off. It closes the page
 * and no more, since the answers are in the browser.
 */
export const printOf = (key: string, code: string): string => sha256(`${key}/${plain(code)}`).slice(0, 16);

export const releases = ({ key, release }: Assignment, code: string): boolean =>
	release === undefined || printOf(key, code) === release;
