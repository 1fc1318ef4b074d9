import type { Reading } from '../content/reading.ts';
import { answerText } from '../content/realise.ts';
import { chooseInOrder } from '../distractors/candidate.ts';
import { otherAmounts } from '../distractors/other-amounts.ts';
import type { Random } from '../random.ts';
import { type Draft, draftOn, keyOf } from './draft.ts';
import type { SlotSubject } from './subject.ts';
import { wordings } from './wordings.ts';

/** A number among others that it could be mistaken for. */
export function askAmount(
	{ fact, slot, value }: SlotSubject,
	reading: Reading,
	random: Random
): Draft | undefined {
	if (!('amount' in value)) return undefined;
	const key = { ...keyOf(fact, answerText(value, slot, reading.article), reading), order: value.amount };
	const item = chooseInOrder(key, otherAmounts(value, slot, fact, reading), random);
	return draftOn([fact], wordings(fact, slot, reading.article), item, reading);
}
