import * as z from 'zod/mini';
import { mark } from '../quiz/mark.ts';
import { responseTo, type Session } from '../quiz/session.ts';
import { markOf } from './ask.ts';
import { type CodeProblem, pack, unpack } from './code.ts';
import { MOST_NAME } from './student.ts';

const seconds = z.int().check(z.minimum(0));

/** What a student gives back: the answers themselves, from which the teacher’s page marks anew. */
export const HandIn = z.object({
	/** The assignment, by its id. */
	to: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
	name: z.string().check(z.minLength(1), z.maxLength(MOST_NAME)),
	/** In seconds since 1970. */
	began: seconds,
	ended: seconds,
	seed: z.string().check(z.maxLength(40)),
	/** What the student’s page counted, to be compared with what the answers earn. */
	points: z.number().check(z.minimum(0)),
	/** For each text its version, and for each question that was asked its mark and the response, if there is one. */
	texts: z.array(
		z.object({
			version: z.string().check(z.maxLength(40)),
			answers: z.array(z.tuple([z.string(), z.nullable(z.record(z.string(), z.unknown()))]))
		})
	)
});
export type HandIn = z.infer<typeof HandIn>;

const Response = z.record(z.string(), z.unknown());

export interface Taken {
	/** The assignment’s id. */
	id: string;
	name: string;
	began: number;
	ended: number;
	/** One for each text of the assignment, in its order. */
	sessions: readonly Session[];
}

export const toHandIn = ({ id, name, began, ended, sessions }: Taken): HandIn => ({
	to: id,
	name,
	began,
	ended,
	seed: sessions[0]?.seed ?? '',
	points: pointsOf(sessions),
	texts: sessions.map((session) => ({
		version: session.version,
		answers: session.questions.map((question) => {
			const response = Response.safeParse(responseTo(session, question.id));
			return [markOf(question.id), response.success ? response.data : null];
		})
	}))
});

/** Two decimals: shares of points are not exact in binary numbers. */
export const roundPoints = (points: number): number => Math.round(points * 100) / 100;

const pointsOf = (sessions: readonly Session[]): number =>
	roundPoints(sessions.reduce((sum, session) => sum + mark(session).earned, 0));

export const packHandIn = (handIn: HandIn): Promise<string> => pack('H', handIn);

export type HandInProblem = CodeProblem | 'not-a-hand-in';
export type ReadHandIn = { ok: true; handIn: HandIn } | { ok: false; problem: HandInProblem };

export function readHandIn(code: string): ReadHandIn {
	const read = unpack(code);
	if (!read.ok) return read;
	const handIn = HandIn.safeParse(read.value);
	if (read.kind !== 'H' || !handIn.success) return { ok: false, problem: 'not-a-hand-in' };
	return { ok: true, handIn: handIn.data };
}
