import type { Reading } from '../content/reading.ts';
import { answerText } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { lures } from '../distractors/lures.ts';
import type { Random } from '../random.ts';
import { type Draft, draftOn, keyOf } from './draft.ts';
import type { SlotSubject } from './subject.ts';
import { wordings } from './wordings.ts';

/** A cause or purpose among wrong ones by the author; `rewordings` are further ways of saying the first wording. */
export function askReason(
	{ fact, slot, value }: SlotSubject,
	reading: Reading,
	random: Random,
	rewordings: readonly ((question: string) => string)[] = []
): Draft | undefined {
	const key = keyOf(fact, answerText(value, slot, reading.article), reading);
	const item = chooseAmong(key, lures(fact, slot, reading), random, reading.passage);
	const asked = wordings(fact, slot, reading.article);
	const stems = [...asked, ...rewordings.flatMap((reword) => asked.slice(0, 1).map(reword))];
	return draftOn([fact], stems, item, reading);
}
