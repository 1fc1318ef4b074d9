import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import { keyIn, labelsOf, ofOptions, type Option, optionWith, spansIn } from '../option.ts';
import {
	allRight,
	type Candidate,
	isWhole,
	keysOf,
	pickedOf,
	pickingOf,
	wantedOf,
	waysToPick
} from '../sentence/candidates.ts';
import type { TwoPartItem, TwoPartResponse } from './schema.ts';

export type { TwoPartItem };

/**
 * The two-part item: two points for answer and proof, one for the answer alone, none for a proof without the answer,
 * which would be a lucky pick. This is how the evidence-based selected response of PARCC’s reading tests is scored
 * (PARCC 2014, item scoring rules). Chance is one in as many as there are options for the answer, and a lucky pick
 * after that for the proof. With one part missing it is not answered yet.
 */
export const twoPart = defineFormat<TwoPartItem, TwoPartResponse>('two-part', {
	instruction: ({ candidates }, words) => words.chooseAndProve(wantedOf(candidates)),
	blank: () => ({ chosen: null, proof: [] }),
	key: ({ options, candidates }) => ({ chosen: keyIn(options)?.id ?? null, proof: keysOf(candidates) }),
	offers: 'one-right',
	...ofOptions,
	reasons: ({ options, candidates }) => [...options, ...candidates].map(({ why }) => why),
	spans: ({ options, candidates }) => [...spansIn(options), ...candidates.map(({ span }) => span)],
	answer: ({ options, candidates }) =>
		inWords(
			keyIn(options),
			candidates.filter(({ correct }) => correct)
		),
	describe: ({ options, candidates }, { chosen, proof }) => {
		const option = optionWith(options, chosen);
		return option && isWhole(candidates, proof) ? inWords(option, pickedOf(candidates, proof)) : undefined;
	},
	errors: ({ options, candidates }, { chosen, proof }) =>
		isWhole(candidates, proof) ? labelsOf([optionWith(options, chosen)]) : [],
	choose: (_item, { proof }, chosen) => ({ chosen, proof }),
	picking: ({ candidates }, { chosen, proof }) =>
		pickingOf(candidates, proof, (proof) => ({ chosen, proof })),
	picked: ({ candidates }, { proof }) => pickedOf(candidates, proof).map(({ span }) => span),
	chance: ({ options, candidates }) => (1 + 1 / waysToPick(candidates)) / 2 / options.length,
	score({ options, candidates }, { chosen, proof }) {
		const option = optionWith(options, chosen);
		if (!option || !isWhole(candidates, proof)) return UNANSWERED;
		if (!option.correct) return scored(0, 2);
		return scored(allRight(candidates, proof) ? 2 : 1, 2);
	}
});

const inWords = (option: Option | undefined, proof: readonly Candidate[]): string =>
	`${option?.text ?? ''} – ${proof.map(({ span }) => `“${span.quote}”`).join(' ')}`;
