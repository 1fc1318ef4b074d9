import { describe, expect, it } from 'vitest';
import { askedAbout, highlightsOf } from './highlights.ts';
import { choiceOf, makeQuestion, sentenceItem, spanAt, wrongOption } from './sample-questions.ts';

const proof = spanAt(100, 'According to Lee, about 600 soldiers have died.');
const elsewhere = spanAt(10, 'around 4,700');
const question = (...wrong: Parameters<typeof wrongOption>[2][]) => {
	const item = choiceOf('About 600', []);
	const options = wrong.map((more, index) => wrongOption('bcd'.charAt(index), `Wrong ${index}`, more));
	return makeQuestion('dead', {
		evidence: [proof],
		item: { ...item, options: [...options, ...item.options] }
	});
};
const sources = (found: ReturnType<typeof highlightsOf>) => found.filter(({ kind }) => kind === 'source');

describe('highlightsOf', () => {
	it('lights up all the evidence, without a letter', () => {
		const two = { ...question(), evidence: [proof, elsewhere] };
		expect(highlightsOf(two)).toEqual([
			{ span: proof, kind: 'evidence', label: '' },
			{ span: elsewhere, kind: 'evidence', label: '' }
		]);
	});
	it('gives the source of a wrong option the letter under which the option stands', () => {
		const found = highlightsOf(question({}, { span: elsewhere }));
		expect(sources(found)).toEqual([{ span: elsewhere, kind: 'source', label: 'B' }]);
	});
	it('has no place for an option from nowhere', () => {
		expect(sources(highlightsOf(question({ span: null })))).toEqual([]);
	});
	it('lights up a misread piece of the evidence once, as evidence', () => {
		expect(sources(highlightsOf(question({ span: spanAt(118, 'about 600') })))).toEqual([]);
		expect(sources(highlightsOf(question({ span: spanAt(95, 'Yes. According') })))).toHaveLength(1);
	});
	it('shows only the evidence where there are no options', () => {
		const pick = makeQuestion('pick', { item: sentenceItem, evidence: [proof] });
		expect(highlightsOf(pick)).toEqual([{ span: proof, kind: 'evidence', label: '' }]);
	});
});

describe('a place picked in the text', () => {
	const wrong = spanAt(10, 'Something else was said.');
	const pick = makeQuestion('pick', {
		evidence: [proof],
		item: {
			format: 'sentence',
			candidates: [
				{ id: '0', span: wrong, correct: false, why: 'This sentence tells you something else.' },
				{ id: '1', span: proof, correct: true, why: 'This sentence gives the number.' }
			]
		}
	});
	it('is lit up beside the evidence when it is wrong', () => {
		expect(highlightsOf(pick, { chosen: ['0'] })).toEqual([
			{ span: proof, kind: 'evidence', label: '' },
			{ span: wrong, kind: 'pick', label: '' }
		]);
	});
	it('is the evidence when it is right, and nothing when nothing was picked', () => {
		const evidence = [{ span: proof, kind: 'evidence', label: '' }];
		expect(highlightsOf(pick, { chosen: ['1'] })).toEqual(evidence);
		expect(highlightsOf(pick, { chosen: [] })).toEqual(evidence);
	});
});

describe('askedAbout', () => {
	it('lights up the place that a question points at, and nothing for one that points at none', () => {
		expect(askedAbout({ ...question(), focus: elsewhere })).toEqual([
			{ span: elsewhere, kind: 'asked', label: '' }
		]);
		expect(askedAbout(question())).toEqual([]);
	});
});
