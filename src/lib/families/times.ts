import type { Reading } from '../content/reading.ts';
import { answerText } from '../content/realise.ts';
import { chooseAmong, chooseInOrder } from '../distractors/candidate.ts';
import { lures } from '../distractors/lures.ts';
import { isPointInTime, otherTimes, placeOf } from '../distractors/other-times.ts';
import type { Random } from '../random.ts';
import { type Draft, draftOn, keyOf } from './draft.ts';
import type { SlotSubject } from './subject.ts';
import { wordings } from './wordings.ts';

/** A point in time among others of its precision; a time in words among those that the author wrote. */
export function askTime(
	{ fact, slot, value }: SlotSubject,
	reading: Reading,
	random: Random
): Draft | undefined {
	const key = keyOf(fact, answerText(value, slot, reading.article), reading);
	const item =
		'time' in value && (isPointInTime(value) || value.prep === 'since')
			? chooseInOrder({ ...key, order: placeOf(value) }, otherTimes(value, slot, fact, reading), random)
			: chooseAmong(key, lures(fact, slot, reading), random, reading.passage);
	return draftOn([fact], wordings(fact, slot, reading.article), item, reading);
}
