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
	const written = lures(fact, slot, reading);
	const isPoint = 'time' in value && (isPointInTime(value) || value.prep === 'since');
	const dated = written.filter(({ order }) => order !== undefined);
	const item = isPoint
		? chooseInOrder(
				{ ...key, order: placeOf(value) },
				dated.length > 1 ? dated : [...dated, ...otherTimes(value, slot, fact, reading)],
				random
			)
		: chooseAmong(key, written, random, reading.passage);
	return draftOn([fact], wordings(fact, slot, reading.article), item, reading);
}
