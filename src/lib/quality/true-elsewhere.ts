import { type Article, type Fact, type Slot, SLOTS } from '../content/article.ts';
import { type Value } from '../content/value.ts';
import type { Reading } from '../content/reading.ts';
import { answerText } from '../content/realise.ts';
import { once, onceIn } from '../language/once.ts';
import { stem } from '../language/words.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { plain, wordedDistractorsOf, wordedKeyOf } from './wording.ts';

/**
 * A wrong option that another fact makes right: the same was done, in every part that both facts name, by the one or
 * at the time that this option gives (SAQUET flaw 18, more than one correct; Moore 2024).
 */
export const trueElsewhere = defineCheck('true-elsewhere', (question, reading) => {
	const key = wordedKeyOf(question);
	if (!key) return undefined;
	const answer = key.plain;
	const asked = reading.facts.filter(({ id }) => question.facts.includes(id));
	return firstComplaint(asked, (fact) => {
		const answers = answersOf(fact, reading.article);
		const slot = SLOTS.find((slot) => answers[slot]?.includes(answer));
		if (!slot) return undefined;
		const answering = factsByAnswer(reading)[slot];
		return firstComplaint(wordedDistractorsOf(question), ({ text, plain }) => {
			const other = answering
				?.get(plain)
				?.find((other) => other.id !== fact.id && saysTheSame(fact, other, slot, reading));
			return other && `“${text}” is right too: the fact “${other.id}” says so.`;
		});
	});
});

const valueIn = ({ clause }: Fact, slot: Slot): Value | undefined =>
	slot === 'did' ? undefined : clause[slot];

/** How the value of a slot may be given as an answer, the natural way first. */
const answersIn = (fact: Fact, slot: Slot, { article }: Reading): readonly string[] =>
	answersOf(fact, article)[slot] ?? [];

const answersOf = onceIn((fact: Fact, article: Article): Partial<Record<Slot, string[]>> =>
	Object.fromEntries(
		SLOTS.flatMap((slot) => {
			const value = valueIn(fact, slot);
			if (!value) return [];
			const bare = 'entity' in value ? [article.entities[value.entity]?.name ?? ''] : [];
			return [[slot, [answerText(value, slot, article), ...bare].map(plain)]];
		})
	)
);

/** The facts that give an answer in a slot, in their order. */
const factsByAnswer = once((reading: Reading): Partial<Record<Slot, ReadonlyMap<string, readonly Fact[]>>> =>
	Object.fromEntries(
		SLOTS.map((slot) => {
			const facts = new Map<string, Fact[]>();
			for (const fact of reading.facts)
				for (const answer of new Set(answersIn(fact, slot, reading)))
					facts.set(answer, [...(facts.get(answer) ?? []), fact]);
			return [slot, facts];
		})
	)
);

/** Whether two facts agree in everything but one slot, as far as both speak of it. */
function saysTheSame(a: Fact, b: Fact, but: Slot, reading: Reading): boolean {
	// What two sources say differently is right for the one and wrong for the other, and the question names its source.
	if (a.said?.by !== undefined && b.said?.by !== undefined && a.said.by !== b.said.by) return false;
	const [did, other] = [a.clause.did, b.clause.did];
	if (stem(did.verb) !== stem(other.verb) || did.passive !== other.passive || did.not !== other.not)
		return false;
	return SLOTS.filter((slot) => slot !== but && slot !== 'did').every((slot) => {
		const [one, two] = [valueIn(a, slot), valueIn(b, slot)];
		const isCore = slot === 'who' || slot === 'what' || slot === 'whom';
		if (!one || !two) return !isCore || (!one && !two);
		return answersIn(a, slot, reading)[0] === answersIn(b, slot, reading)[0];
	});
}
