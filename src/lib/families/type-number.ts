import type { AmountValue } from '../content/value.ts';
import { tell } from '../content/realise.ts';
import { ofAnother } from '../distractors/candidate.ts';
import { amountsOf, isOneSided } from '../distractors/other-amounts.ts';
import type { Item } from '../formats/index.ts';
import { numberToText } from '../language/number.ts';
import { draftOn } from './draft.ts';
import { defineFamily } from './family.ts';
import { slotSubjects } from './subject.ts';
import { wordings } from './wordings.ts';

/**
 * How many? The same as “how many”, but typed: nothing on the page has the number but the text. Not where there was
 * one, since the unit that stands beside the box is in the plural.
 */
export const typeNumber = defineFamily('type-number', {
	skill: 'retrieve',
	find: (reading) =>
		slotSubjects(reading, (value) => 'amount' in value && value.amount > 1 && !isOneSided(value)),
	ask({ fact, slot, value }, reading) {
		if (!('amount' in value)) return undefined;
		const { article } = reading;
		const why = tell(fact, article);
		const span = fact.spans[0] ?? null;
		const near = amountsOf(reading).flatMap(({ value: other, fact: from }) =>
			isOther(other, value)
				? [
						{
							value: other.amount,
							label: 'number-of-something-else' as const,
							why: ofAnother(numberToText(other.amount), from, reading),
							span: from.spans[0] ?? null
						}
					]
				: []
		);
		const item: Item<'number'> = {
			format: 'number',
			value: value.amount,
			tolerance: { share: value.bound ? LOOSE : 0 },
			unit: value.of,
			why,
			span,
			near: near.filter(({ value }, index) => near.findIndex((other) => other.value === value) === index),
			otherwise: { label: 'number-not-in-text', why: `That is not what the text says. ${why}`, span }
		};
		return draftOn([fact], wordings(fact, slot, article), item, reading);
	}
});

/** “About 4,700” may be typed as 4,650. */
const LOOSE = 0.02;

const isOther = (other: AmountValue, key: AmountValue): boolean =>
	Math.abs(other.amount - key.amount) > LOOSE * key.amount;
