import type { ErrorLabel, Fact } from '../content/article.ts';
import { findSpans, type Span } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { tell, tellAfterColon } from '../content/realise.ts';
import { contradictions } from '../distractors/changes.ts';
import type { VERDICTS } from '../formats/verdict/index.ts';
import type { Item } from '../formats/index.ts';
import type { Random } from '../random.ts';
import { type Draft, draftOn } from './draft.ts';
import { defineFamily } from './family.ts';

type Verdict = (typeof VERDICTS)[number];

/** True, false or not stated? False statements change one thing; the author writes what the text leaves open. */
export const supported = defineFamily('supported', {
	skill: 'evaluate',
	find: (reading) => [
		...reading.facts.map((fact) => ({ id: fact.id, fact })),
		...reading.notStated.filter(isOpenHere).map((open) => ({ id: `open/${open.id}`, open }))
	],
	ask(subject, reading, random) {
		if ('open' in subject) return openQuestion(subject.open, reading);
		const { fact } = subject;
		// Most facts have nothing that could be changed, so most statements would be true, and a guesser would know it.
		const ofEight = contradictions(fact, reading).length > 0 ? 3 : 2;
		const isTrue = random.fork('truth').int(8) < ofEight;
		return isTrue ? trueQuestion(fact, reading) : falseQuestion(fact, reading, random);
	}
});

/** What stands near something that only another level’s text says would be asked here as if it were known. */
const isOpenHere = ({ evidence, spans }: Reading['notStated'][number]): boolean =>
	evidence === undefined || spans.length > 0;

function trueQuestion(fact: Located<Fact>, reading: Reading): Draft | undefined {
	const why = tell(fact, reading.article);
	const place = fact.spans[0] ?? null;
	const item = verdictItem('true', {
		true: { why: 'The text says this in other words.', span: place },
		false: {
			why: 'The text says the same in other words, so this is not false.',
			span: place,
			label: 'contradicted'
		},
		'not-stated': {
			why: `The text says it in other words, in the marked sentence${fact.spans.length > 1 ? 's' : ''}.`,
			span: place,
			label: 'overlooked'
		}
	});
	return draftOn([fact], [why], item, reading);
}

function falseQuestion(fact: Located<Fact>, reading: Reading, random: Random): Draft | undefined {
	const change = random.fork('change').pick(contradictions(fact, reading));
	if (!change) return undefined;
	const says = tellAfterColon(fact, reading.article);
	const place = fact.spans[0] ?? null;
	const item = verdictItem('false', {
		true: { why: change.why, span: change.span ?? place, label: change.label },
		false: { why: `The text says something else: ${says}`, span: place },
		'not-stated': {
			why: `The text does speak about this, and it says something else: ${says}`,
			span: place,
			label: 'overlooked'
		}
	});
	return draftOn([fact], [tell(fact, reading.article, change.changed)], item, reading);
}

function openQuestion(open: Reading['notStated'][number], reading: Reading): Draft {
	const place = open.spans[0] ?? null;
	const item = verdictItem('not-stated', {
		true: { why: `Nothing in the text says so. ${open.why}`, span: place, label: 'not-in-text' },
		false: { why: `Nothing in the text says otherwise. ${open.why}`, span: place, label: 'contradicted' },
		'not-stated': { why: open.why, span: place }
	});
	// What is nowhere has no sentence that proves it: the nearest place is shown, or else the whole text.
	const evidence = open.spans.length > 0 ? open.spans : wholeText(reading);
	return { facts: [`open:${open.id}`], stems: [open.text], item, evidence, why: open.why };
}

const NAMES: Record<Verdict, string> = { true: 'True', false: 'False', 'not-stated': 'Not stated' };

type Reason = { why: string; span: Span | null; label?: ErrorLabel };

function verdictItem(key: Verdict, reasons: Record<Verdict, Reason>): Item<'verdict'> {
	const option = (id: Verdict) => {
		const { why, span, label } = reasons[id];
		const shared = { id, text: NAMES[id], why, span };
		return id === key || !label
			? { ...shared, correct: true as const, label: null, role: null }
			: {
					...shared,
					correct: false as const,
					label,
					role: span ? ('misread' as const) : ('unsupported' as const)
				};
	};
	return { format: 'verdict', options: [option('true'), option('false'), option('not-stated')] };
}

const wholeText = ({ passage }: Reading): Span[] =>
	passage.paragraphs.flatMap(({ quote }) => findSpans(passage.text, quote));
