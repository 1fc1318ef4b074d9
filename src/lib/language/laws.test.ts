import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from './ask.ts';
import type { Clause, Hedge, Phrase } from './clause.ts';
import { bareStatement, statement } from './statement.ts';
import type { VerbForm } from './verb.ts';

/** A phrase with the words that would give it away. */
type Sample = Phrase & { answer: string };

const sample = (
	slot: string,
	text: string,
	ask: string,
	prepInQuestion: Phrase['prepInQuestion'],
	more: { prep?: string; plural?: boolean; answer?: string } = {}
): Sample => ({
	slot,
	text,
	ask: [ask],
	prepInQuestion,
	prep: more.prep,
	plural: more.plural ?? false,
	answer: more.answer ?? text
});
const subjects = [
	sample('who', 'Peru', 'which country', 'stranded'),
	sample('who', 'the divers', 'who', 'stranded', { plural: true }),
	sample('who', 'about 40 buses', 'how many buses', 'carried', { plural: true, answer: '40' }),
	sample('who', 'the red barge', 'what', 'stranded')
];
const places: Sample[][] = [
	[
		sample('what', 'a green flag', 'what', 'stranded'),
		sample('what', 'around 700 lamps', 'how many lamps', 'carried', { plural: true, answer: '700' }),
		sample('what', 'the storm unit', 'which unit', 'stranded', { prep: 'to' })
	],
	[
		sample('where', 'Oslo', 'where', 'dropped', { prep: 'in' }),
		sample('where', 'Norway', 'which country', 'carried', { prep: 'to' })
	],
	[
		sample('how', 'three phases', 'how many phases', 'carried', {
			prep: 'in',
			plural: true,
			answer: 'three'
		}),
		sample('how', 'without noise', 'how', 'dropped')
	],
	[sample('when', 'Friday', 'on which day', 'dropped', { prep: 'on' })],
	[sample('why', 'because of fog', 'why', 'dropped')]
];
const verbForm: fc.Arbitrary<VerbForm> = fc
	.record({
		verb: fc.constantFrom('send', 'carry out', 'be', 'stop', 'deny'),
		tense: fc.constantFrom('past', 'present', 'perfect', 'past-perfect', 'future'),
		progressive: fc.boolean(),
		passive: fc.boolean(),
		not: fc.boolean(),
		modal: fc.constantFrom(undefined, undefined, 'may', 'could', 'can', 'would')
	})
	.filter(({ verb, passive, progressive, modal, tense }) => {
		if (verb === 'be' && (passive || progressive)) return false;
		return !(modal && (tense === 'future' || tense === 'past-perfect'));
	});
interface Case {
	clause: Clause;
	hedge: Hedge;
	phrases: Sample[];
}
const cases: fc.Arbitrary<Case> = fc
	.record({
		subject: fc.constantFrom(...subjects),
		verb: verbForm,
		rest: fc.tuple(...places.map((at) => fc.option(fc.constantFrom(...at), { nil: undefined }))),
		certainty: fc.constantFrom<Hedge['certainty'][]>(
			'confirmed',
			'reported',
			'estimated',
			'believed',
			'alleged',
			'denied',
			'possible'
		),
		by: fc.constantFrom('nobody', 'one', 'many', 'self')
	})
	.map(({ subject, verb, rest, certainty, by }) => {
		const said = rest.flatMap((phrase) => phrase ?? []);
		const name = by === 'self' ? subject.text : by === 'one' ? 'Lena Frost' : 'the two mayors';
		const plural = by === 'self' ? subject.plural : by === 'many';
		const source = { name, plural, person: by === 'one', ownAccount: by === 'self' };
		return {
			clause: { subject, verb, rest: said },
			hedge: { certainty, source: by === 'nobody' ? undefined : source },
			phrases: [subject, ...said]
		};
	});
const forAll = (law: (sample: Case) => void) => fc.assert(fc.property(cases, law), { numRuns: 2000 });

/** What has to be read where something is not simply so. */
const HEDGES: Record<Hedge['certainty'], RegExp> = {
	confirmed: /./,
	reported: /according to|\breported\b|\bsays?\b|own account/i,
	estimated: /\bestimated?\b/i,
	believed: /\bbelieve[sd]?\b|own account/i,
	alleged: /\balleged\b|\bclaim(?:s|ed)?\b/i,
	denied: /\b(?:deny|denies|denied)\b/i,
	possible: /\b(?:may|possible|can|could|would|cannot)\b/i
};
const isWellFormed = (text: string, mark: '.' | '?') => {
	expect(text).toMatch(mark === '.' ? /^[A-Z][^.?]*\.$/ : /^[A-Z][^.?]*\?$/);
	expect(text).not.toMatch(/ {2}| ,|undefined/);
};

describe('a statement', () => {
	it('begins with a capital and ends with one full stop', () => {
		forAll(({ clause, hedge }) => isWellFormed(statement(clause, hedge), '.'));
	});
	it('says every part', () => {
		forAll(({ clause, hedge, phrases }) => {
			const text = statement(clause, hedge).toLowerCase();
			for (const phrase of phrases) expect(text).toContain(phrase.text.toLowerCase());
		});
	});
	it('keeps its source and its degree of certainty', () => {
		forAll(({ clause, hedge }) => {
			const text = statement(clause, hedge);
			expect(text).toMatch(HEDGES[hedge.certainty]);
			if (hedge.source) expect(text.toLowerCase()).toContain(hedge.source.name.toLowerCase());
		});
	});
	it('says the bare clause when nothing is in doubt', () => {
		forAll(({ clause }) => {
			expect(statement(clause).toLowerCase()).toBe(`${bareStatement(clause).toLowerCase()}.`);
		});
	});
});

describe('a question', () => {
	const eachQuestion = (check: (question: string, asked: Sample, sample: Case) => void) =>
		forAll((sample) => {
			for (const asked of sample.phrases)
				for (const question of questions(sample.clause, asked.slot, sample.hedge))
					check(question, asked, sample);
		});

	it('begins with a capital and ends with one question mark', () => {
		eachQuestion((question) => isWellFormed(question, '?'));
	});
	it('never holds its own answer', () => {
		eachQuestion((question, { answer }) => {
			expect(question.toLowerCase()).not.toContain(answer.toLowerCase());
		});
	});
	it('holds everything else', () => {
		eachQuestion((question, asked, { phrases }) => {
			for (const phrase of phrases.filter((phrase) => phrase !== asked))
				expect(question.toLowerCase()).toContain(phrase.text.toLowerCase());
		});
	});
	it('keeps the source and the degree of certainty', () => {
		eachQuestion((question, asked, { hedge: { certainty, source } }) => {
			const isManner = /^(?:why|how|where|(?:since |until |by )?when|(?:on|in) which .*)$/.test(
				asked.ask[0] ?? ''
			);
			expect(question).toMatch(
				source && isManner ? /according to|own account|estimated?|own estimate|cannot/i : HEDGES[certainty]
			);
			if (!source) return;
			const named =
				source.ownAccount && asked.slot === 'who' ? /own account|own estimate|claim|den/ : source.name;
			expect(question.toLowerCase()).toMatch(
				typeof named === 'string' ? new RegExp(named.toLowerCase()) : named
			);
		});
	});
	it('asks with the words of the part', () => {
		eachQuestion((question, { ask }) => {
			expect(question.toLowerCase()).toContain(ask[0]);
		});
	});
	it('exists for every part of what is sure, reported or possible', () => {
		forAll(({ clause, hedge, phrases }) => {
			const { certainty } = hedge;
			if (
				certainty !== 'confirmed' &&
				certainty !== 'possible' &&
				!(certainty === 'reported' && hedge.source)
			)
				return;
			for (const { slot } of phrases) expect(questions(clause, slot, hedge)).not.toEqual([]);
		});
	});
	it('exists for the parts of any other clause that has an infinitive, except for a denial', () => {
		forAll(({ clause, hedge, phrases }) => {
			if (hedge.certainty === 'denied' || clause.verb.modal || clause.verb.tense === 'future') return;
			for (const { slot } of phrases) expect(questions(clause, slot, hedge)).not.toEqual([]);
		});
	});
	it('never asks why or how somebody says it, instead of why or how it was', () => {
		eachQuestion((question) => {
			expect(question).not.toMatch(
				/^(?:Why|How) (?:do|does) .* (?:say|believe|claim|deny) that|^(?:Why|How) is it /
			);
		});
	});
	it('does not exist for a part that the clause does not have', () => {
		forAll(({ clause, hedge }) => {
			expect(questions(clause, 'whom', hedge)).toEqual([]);
		});
	});
	it('is never the same twice', () => {
		forAll(({ clause, hedge, phrases }) => {
			for (const { slot } of phrases) {
				const asked = questions(clause, slot, hedge);
				expect(new Set(asked).size).toBe(asked.length);
			}
		});
	});
});
