import type { Reading } from '../content/reading.ts';
import { optionsOf } from '../formats/index.ts';
import { distractorsOf, keyOptionOf } from '../question.ts';
import { defineCheck, firstComplaint } from './check.ts';

/**
 * Exactly one option is right, and no wrong option is another name for the right one: “Pyongyang” beside “North
 * Korea” (SAQUET flaw 18, more than one correct; Moore 2024).
 */
export const oneKey = defineCheck('one-key', (question, reading) => {
	const right = optionsOf(question.item).filter((option) => option.correct);
	const key = keyOptionOf(question);
	if (question.item.format === 'sentence') {
		const proving = question.item.candidates.filter((candidate) => candidate.correct);
		return proving.length === 0 ? 'No sentence of the text is marked as the one that answers.' : undefined;
	}
	if (right.length !== 1 || !key)
		return `There must be one right option, but ${right.length} are marked as right.`;
	if (question.item.format !== 'choice') return undefined;
	const names = namesFor(key.text, reading);
	return firstComplaint(distractorsOf(question), ({ text }) =>
		names.has(bare(text)) ? `“${text}” is another name for the right answer, “${key.text}”.` : undefined
	);
});

/** Every name of whatever in the article is called so. */
function namesFor(text: string, { article }: Reading): Set<string> {
	const all = Object.values(article.entities).map(({ name, short, aka }) =>
		[name, ...(short ? [short] : []), ...aka].map(bare)
	);
	return new Set([bare(text), ...all.filter((names) => names.includes(bare(text))).flat()]);
}

const bare = (text: string): string =>
	text
		.toLowerCase()
		.replace(/^(in|on|at|to|from|by|near|for) /, '')
		.replace(/^the /, '')
		.replace(/[.!]$/, '')
		.trim();
