import { capitalise } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { defineFamily } from './family.ts';
import { whereabouts } from './whereabouts.ts';

/**
 * What does a word mean in its sentence here? Only beside other senses of the same word, and without the sentence:
 * where the wrong meanings are made up, or the words around it are told, knowing the word is enough.
 */
export const wordInContext = defineFamily('word-in-context', {
	skill: 'infer',
	find: (reading) =>
		reading.glossary.map((entry) => ({ ...entry, id: entry.word.toLowerCase().replaceAll(' ', '-') })),
	ask(entry, { passage }, random) {
		const span = entry.spans[0];
		const at = span && whereabouts(passage, span);
		if (!span || !at) return undefined;
		const quoted = `“${entry.word}”`;
		const why = `Here ${quoted} means “${entry.means}”.`;
		const wrong = entry.not
			.filter(({ role, label }) => role !== 'unsupported' && label === 'other-sense')
			.map((sense) => ({ ...sense, text: capitalise(sense.text), span }));
		const item = chooseAmong({ text: capitalise(entry.means), why, span }, wrong, random, passage);
		return (
			item && {
				facts: [`word:${entry.word}`],
				stems: [
					`What does ${quoted} mean in ${at.words}?`,
					`In ${at.words}, what does ${quoted} mean?`,
					`Which meaning does ${quoted} have in ${at.words}?`
				],
				item,
				focus: at.sentence,
				evidence: [span],
				why
			}
		);
	}
});
