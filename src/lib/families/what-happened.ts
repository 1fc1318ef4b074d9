import type { Fact } from '../content/article.ts';
import { type Clause } from '../language/clause.ts';
import { bareStatement } from '../language/statement.ts';
import { isState } from '../language/verb.ts';
import { clauseOf, hedgeOf, shortName, slotEntity, tell } from '../content/realise.ts';
import type { Located, Reading } from '../content/reading.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { concerns, lowerThe } from '../distractors/other-entities.ts';
import { mostAlike } from '../distractors/alike.ts';
import { defineFamily } from './family.ts';

/** What did somebody do? The wrong answers are what others in the text did. */
export const whatHappened = defineFamily('what-happened', {
	skill: 'retrieve',
	find: (reading) =>
		reading.facts.filter(({ clause, said }) => 'entity' in clause.who && isDeed(clause) && isTold(said)),
	ask(fact, reading, random) {
		const { article, passage } = reading;
		const id = slotEntity(fact, 'who');
		const actor = id === undefined ? undefined : article.entities[id];
		if (id === undefined || !actor) return undefined;
		const text = deed(fact, fact, reading);
		const why = tell(fact, article);
		const wrong = reading.facts
			.filter(
				(other) =>
					isDeed(other.clause) && slotEntity(other, 'who') !== undefined && isOthers(other, id, reading)
			)
			.map((other): Candidate => ({
				text: deed(other, fact, reading),
				role: 'borrowed',
				label: 'wrong-actor',
				why: `The text says this of somebody else: ${lowerThe(tell(other, article))}`,
				span: other.spans[0] ?? null
			}));
		const key = { text, why, span: fact.spans[0] ?? null };
		const item = chooseAmong(key, mostAlike(text, wrong), random, passage);
		const name = shortName(actor);
		const source = hedgeOf(fact, article)?.source;
		const by = !source || source.ownAccount ? 'the text' : source.name;
		return (
			item && {
				facts: [fact.id],
				stems: [
					`According to ${by}, what did ${name} do?`,
					`Which of these did ${name} do, according to ${by}?`,
					`Going by ${by === 'the text' ? by : `what ${by} ${source?.plural ? 'say' : 'says'}`}, which of these did ${name} do?`
				],
				item,
				evidence: fact.spans,
				why
			}
		);
	}
});

/** The text’s own word, or somebody’s plain word, whom the question names: a belief or a claim is more than “did”. */
const isTold = (said: Fact['said']): boolean =>
	!said || (said.by !== undefined && (said.certainty === 'reported' || said.certainty === 'confirmed'));

/** Something done, in the past, and not a state. */
function isDeed({ did, what }: Fact['clause']): boolean {
	return (
		(did.tense === 'past' || did.tense === 'perfect') &&
		!did.passive &&
		!did.not &&
		!did.modal &&
		!isState(did) &&
		what !== undefined
	);
}

/** What a fact says of its actor, as a deed of the asked one: “Sent about 18,000 soldiers to the Kursk area”. */
function deed(fact: Fact, asked: Fact, { article }: Reading): string {
	const clause = clauseOf(fact, article);
	const subject = clauseOf(asked, article).subject;
	const told: Clause = { ...clause, subject, verb: { ...clause.verb, tense: 'past', progressive: false } };
	const words = bareStatement(told).slice(subject.text.length + 1);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A deed of somebody else that the asked one has no part in, and that nobody who belongs together with it did. */
function isOthers(other: Located<Fact>, id: string, { article }: Reading): boolean {
	const actor = slotEntity(other, 'who');
	const entities = article.entities;
	const isKin = actor !== undefined && (entities[actor]?.within === id || entities[id]?.within === actor);
	const isGroup =
		actor !== undefined && (entities[actor]?.kind === 'group' || entities[id]?.kind === 'group');
	return actor !== id && !isKin && !isGroup && !concerns(other, id);
}
