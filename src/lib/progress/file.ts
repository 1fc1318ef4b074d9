import * as z from 'zod/mini';
import { type Entry, Entry as EntrySchema, jsonUpTo, readEntry } from './entry.ts';
import { merge } from './log.ts';

/** A file larger than this is not read at all: years of daily practice are a tenth of it. */
export const LARGEST = 64 * 1024 * 1024;

/** Settings, notes and quizzes that were begun: by the name under which each lies in the browser’s storage. */
const Kept = z.record(z.string().check(z.regex(/^readback:.{1,300}$/u)), jsonUpTo(5_000_000));

/** Everything that Readback keeps about a reader, in one file. */
export const ProgressFile = z.strictObject({
	$schema: z.optional(z.string()),
	app: z.literal('readback'),
	form: z.literal(1),
	exported: z.int(),
	/** Every answer, and every answer taken back. */
	log: z.array(EntrySchema),
	kept: Kept
});
export type ProgressFile = z.infer<typeof ProgressFile>;

/** The file as text. `unread` are entries that this Readback cannot read, such as those of a later one: they go along. */
export function writeFile(
	{
		log,
		kept,
		unread = []
	}: { log: readonly Entry[]; kept: Record<string, unknown>; unread?: readonly unknown[] },
	{ exported, schema }: { exported: number; schema: string }
): string {
	const whole = {
		$schema: schema,
		app: 'readback',
		form: 1,
		exported,
		log: [...merge(log), ...unread],
		kept
	};
	return `${JSON.stringify(whole, null, '\t')}\n`;
}

/** Why a file cannot be read. */
export type Refusal = 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'damaged';
export type ReadFile =
	| { ok: true; log: Entry[]; kept: Record<string, unknown> }
	/** `where` is the first place that is wrong, for those who want to mend the file. */
	| { ok: false; why: Refusal; where?: string };

/** Reads a file whole or not at all. */
export function readFile(text: string): ReadFile {
	if (text.length > LARGEST) return { ok: false, why: 'too-large' };
	const json = parse(text);
	if (json === undefined) return { ok: false, why: 'not-json' };
	const ours = z
		.looseObject({ app: z.literal('readback'), form: z.int(), log: z.array(z.unknown()) })
		.safeParse(json);
	if (!ours.success) return { ok: false, why: 'not-ours' };
	if (ours.data.form > 1 || ours.data.log.some(isNewer)) return { ok: false, why: 'newer' };
	const log: Entry[] = [];
	for (const [index, raw] of ours.data.log.entries()) {
		const entry = readEntry(raw);
		if (!entry) return { ok: false, why: 'damaged', where: `log[${index}]` };
		log.push(entry);
	}
	const rest = ProgressFile.safeParse({ ...ours.data, log: [] });
	if (!rest.success) {
		const path = rest.error.issues[0]?.path.join('.') ?? '';
		return { ok: false, why: 'damaged', ...(path && { where: path }) };
	}
	return { ok: true, log: merge(log), kept: rest.data.kept };
}

/** An entry of a later Readback. */
const isNewer = (raw: unknown): boolean =>
	z.looseObject({ form: z.int().check(z.minimum(2)) }).safeParse(raw).success;

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
