import type { Entity } from '../content/article.ts';
import { tell } from '../content/realise.ts';
import { namesOf, otherEntities } from '../distractors/other-entities.ts';
import type { Item } from '../formats/index.ts';
import { draftOn } from './draft.ts';
import { defineFamily } from './family.ts';
import { isNamedBeside, slotSubjects } from './subject.ts';
import { wordingsByText } from './wordings.ts';

const ACTORS: readonly Entity['kind'][] = ['person', 'country', 'organisation'];

/** Who was it? The name is typed, so that it has to be found and not only known again. */
export const typeName = defineFamily('type-name', {
	skill: 'retrieve',
	find: (reading) =>
		slotSubjects(reading, (value, slot, fact) => {
			if (!('entity' in value) || (slot !== 'who' && slot !== 'what' && slot !== 'whom')) return false;
			const kind = reading.article.entities[value.entity]?.kind;
			return fact.weight === 'central' && kind !== undefined && ACTORS.includes(kind);
		}),
	ask({ fact, slot, value }, reading) {
		if (!('entity' in value)) return undefined;
		const { article } = reading;
		const entity = article.entities[value.entity];
		if (!entity) return undefined;
		const why = tell(fact, article);
		const span = fact.spans[0] ?? null;
		const accepted = [...new Set(namesOf(entity))];
		const others = otherEntities(
			value.entity,
			fact,
			reading,
			'wrong-actor',
			(id, other) => !other.absent && other.kind === entity.kind && !isNamedBeside(id, fact, slot, article),
			(id) => id
		);
		const item: Item<'short'> = {
			format: 'short',
			accepted,
			why,
			span,
			wrong: others.flatMap(({ text: id, label, why, span }) => {
				const other = article.entities[id];
				const forms = other ? namesOf(other).filter((name) => !accepted.includes(name)) : [];
				return forms.length > 0 ? [{ forms, label, why, span }] : [];
			}),
			otherwise: { label: 'not-in-text', why: `That is not what the text says. ${why}`, span }
		};
		return draftOn([fact], wordingsByText(fact, slot, article), item, reading);
	}
});
