import { capitalise } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { defineFamily } from './family.ts';

/** What does a word mean in its sentence here? Other senses of the same word are the best wrong answers. */
export const wordInContext = defineFamily('word-in-context', {
	skill: 'infer',
	find: (reading) =>
		reading.glossary.map((entry) => ({ ...entry, id: entry.word.toLowerCase().replaceAll(' ', '-') })),
	ask(entry, { passage }, random) {
		const span = entry.spans[0];
		if (!span) return undefined;
		const quoted = `“${entry.word}”`;
		const why = `Here ${quoted} means “${entry.means}”.`;
		const wrong = entry.not.map(({ text, role, ...rest }) => ({
			...rest,
			role,
			text: capitalise(text),
			// A misread meaning comes from these very words; an unsupported one from nowhere.
			span: role === 'unsupported' ? null : span
		}));
		const item = chooseAmong({ text: capitalise(entry.means), why, span }, wrong, random, passage);
		const where = `in the words “${span.quote.replace(/[.?!]$/, '')}”`;
		return (
			item && {
				facts: [`word:${entry.word}`],
				stems: [
					`What does ${quoted} mean ${where}?`,
					`${capitalise(where)}, what does ${quoted} mean?`,
					`Which meaning does ${quoted} have ${where}?`
				],
				item,
				evidence: [span],
				why
			}
		);
	}
});
