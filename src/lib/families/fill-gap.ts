import type { Fact, Slot } from '../content/article.ts';
import type { Value } from '../content/value.ts';
import { isDuration, tell } from '../content/realise.ts';
import { askAmount } from './amounts.ts';
import { defineFamily } from './family.ts';
import { askPlace } from './places.ts';
import { slotSubjects } from './subject.ts';
import { askTime } from './times.ts';

/**
 * What belongs in the gap? The sentence says in other words what the text says, with a place, a time or a number left
 * out: of several reasons, the one that makes sense would be found without the text.
 */
export const fillGap = defineFamily('fill-gap', {
	skill: 'infer',
	find: (reading) => slotSubjects(reading, (value, slot, fact) => askerFor(value, slot, fact) !== undefined),
	ask(subject, reading, random) {
		// The same is asked with a question word too, so that some are enough.
		if (random.fork('asked').int(ONE_IN) > 0) return undefined;
		const draft = askerFor(subject.value, subject.slot, subject.fact)?.(subject, reading, random);
		if (draft?.item.format !== 'choice') return undefined;
		const options = draft.item.options.map((option) => ({ ...option, text: lowered(option.text) }));
		const key = options.find(({ correct }) => correct)?.text ?? '';
		const [before, after, ...more] = tell(subject.fact, reading.article).split(key);
		if (before === undefined || after === undefined || more.length > 0) return undefined;
		return { ...draft, stems: [...STEMS], item: { ...draft.item, options, format: 'gap', before, after } };
	}
});

const ONE_IN = 3;

function askerFor(value: Value, slot: Slot, { lures }: Fact) {
	if ('amount' in value) return value.amount > 1 ? askAmount : undefined;
	if (slot === 'when' && !isDuration(value)) return askTime;
	return slot === 'where' && ('entity' in value || lures.where) ? askPlace : undefined;
}

/** “In Alaska”, “About 400”: all begin with a preposition or a number. */
const lowered = (answer: string): string => answer.charAt(0).toLowerCase() + answer.slice(1);

const STEMS = [
	'Which of these makes the sentence agree with the text?',
	'What belongs in the gap, according to the text?',
	'Which of these completes the sentence so that it agrees with the text?'
];
