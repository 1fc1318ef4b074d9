import * as z from 'zod/mini';
import { parseResponse } from '../formats/schemas.ts';
import { Question } from '../question-schema.ts';
import { MODES } from './choices.ts';
import type { Answer, Session } from './session.ts';

const StoredAnswer = z.object({
	response: z.optional(z.unknown()),
	checked: z.boolean(),
	flagged: z.boolean(),
	crossed: z.optional(z.array(z.string())),
	found: z.optional(z.string()),
	edits: z.optional(z.int())
});

const Stored = z.object({
	slug: z.string(),
	level: z.string(),
	title: z.string(),
	version: z.string(),
	seed: z.string(),
	taking: z.optional(z.string()),
	mode: z.enum(MODES),
	questions: z.array(Question).check(z.minLength(1)),
	retry: z.optional(z.literal(true)),
	asked: z.optional(z.array(z.string())),
	answers: z.record(z.string(), StoredAnswer),
	proofs: z.optional(z.record(z.string(), z.string())),
	at: z.int().check(z.gte(0)),
	submitted: z.boolean()
});

/** A session as it was stored. A response that its format does not know is left out. */
export const StoredSession = z.pipe(
	Stored,
	z.transform((stored): Session => {
		const { questions, answers } = stored;
		const read = Object.entries(answers).map(([id, { response, ...rest }]): [string, Answer] => {
			const item = questions.find((question) => question.id === id)?.item;
			const known = item && parseResponse(item, response);
			return [id, { ...rest, ...(known && { response: known }) }];
		});
		return { ...stored, answers: Object.fromEntries(read) };
	})
);

/** The session that was stored, or nothing where it is none. */
export const parseSession = (stored: unknown): Session | undefined => StoredSession.safeParse(stored).data;
