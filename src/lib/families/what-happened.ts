import type { Entity, Fact } from '../content/article.ts';
import { accountOf, type Clause } from '../language/clause.ts';
import { bareStatement } from '../language/statement.ts';
import { isState } from '../language/verb.ts';
import { capitalise, clauseOf, hedgeOf, shortName, slotEntity } from '../content/realise.ts';
import type { Located, Reading } from '../content/reading.ts';
import { borrow, chooseAmong } from '../distractors/candidate.ts';
import { concerns, namesOf } from '../distractors/other-entities.ts';
import { mostAlike } from '../distractors/alike.ts';
import { draftOn, keyOf } from './draft.ts';
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
		const name = shortName(actor);
		const lead = `It was not ${name} ${actor.kind === 'person' ? 'who' : 'that'} did this`;
		const others = reading.facts
			.filter((other) => isDeed(other.clause) && isTold(other.said) && isOthers(other, id, reading))
			.map((other) => ({
				kind: kindOfActor(other, reading),
				deed: borrow(other, deed(other, fact, reading), 'wrong-actor', lead, reading)
			}))
			.filter(({ deed }) => !isTiedToActor(deed.text, namesOf(actor)));
		const alike = (deeds: typeof others) =>
			mostAlike(
				text,
				deeds.map(({ deed }) => deed)
			);
		// What a company did is not soon taken for what a person did, so those of the same kind come first.
		const ofKind = alike(others.filter(({ kind }) => kind === actor.kind));
		const wrong = ofKind.length < ENOUGH ? alike(others) : ofKind;
		const item = chooseAmong(keyOf(fact, text, reading), wrong, random, passage);
		const [by, going] = wordOf(fact, reading);
		const stems = [
			`Which of these did ${name} do, ${by}?`,
			`${capitalise(by)}, which of these did ${name} do?`,
			`${going}, which of these did ${name} do?`
		];
		return draftOn([fact], stems, item, reading);
	}
});

/** So many deeds of others of the same kind are enough. */
const ENOUGH = 3;

function kindOfActor(fact: Fact, { article }: Reading): Entity['kind'] | undefined {
	const id = slotEntity(fact, 'who');
	return id === undefined ? undefined : article.entities[id]?.kind;
}

/** The text’s own word, or somebody’s plain word, whom the question names: a belief or a claim is more than “did”. */
const isTold = (said: Fact['said']): boolean =>
	!said || (said.by !== undefined && (said.certainty === 'reported' || said.certainty === 'confirmed'));

/** Whose word it is: at the end of a question, and at its beginning. */
function wordOf(fact: Fact, { article }: Reading): [by: string, going: string] {
	const source = hedgeOf(fact, article)?.source;
	if (!source) return ['according to the text', 'In the text'];
	if (source.ownAccount) return [`by ${accountOf(source)}`, `If ${accountOf(source)} is right`];
	return [`according to ${source.name}`, `If ${source.name} ${source.plural ? 'are' : 'is'} right`];
}

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

/**
 * What a fact says of its actor, as a deed of the asked one: “Sent about 18,000 soldiers to the Kursk area”. Without
 * its time: what was done in 1432 is not taken for the deed of somebody who lives today.
 */
function deed(fact: Fact, asked: Fact, { article }: Reading): string {
	const clause = clauseOf(fact, article);
	const subject = clauseOf(asked, article).subject;
	const told: Clause = {
		subject,
		verb: { ...clause.verb, tense: 'past', progressive: false },
		rest: clause.rest.filter(({ slot }) => slot !== 'why' && slot !== 'when')
	};
	const words = bareStatement(told).slice(subject.text.length + 1);
	return capitalise(words);
}

/** “Lee gave the information behind Lee’s figures”, “Lee admitted its army’s part”: nobody would choose that. */
const isTiedToActor = (deed: string, names: readonly string[]): boolean =>
	/\b(?:its|his|her|their|itself|himself|herself|themselves)\b/i.test(deed) ||
	names.some((name) => deed.includes(name));

/** Nobody takes what a company, a country or a volcano did for what a person did. */
const ALIKE: Partial<Record<Entity['kind'], readonly Entity['kind'][]>> = {
	person: ['person'],
	organisation: ['organisation', 'country'],
	country: ['organisation', 'country'],
	place: ['place', 'thing'],
	thing: ['place', 'thing']
};

/** A deed of somebody else that the asked one has no part in, and that nobody who belongs together with it did. */
function isOthers(other: Located<Fact>, id: string, { article }: Reading): boolean {
	const actor = slotEntity(other, 'who');
	const [own, asked] = [actor === undefined ? undefined : article.entities[actor], article.entities[id]];
	if (!own || !asked || actor === id || own.within === id || asked.within === actor) return false;
	return (ALIKE[asked.kind]?.includes(own.kind) ?? false) && !concerns(other, id);
}
