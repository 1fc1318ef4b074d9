import { describe, expect, it } from 'vitest';
import type { Fact } from '../content/article.ts';
import type { Reading } from '../content/reading.ts';
import { exampleReading, numberQuestion, right, withOptions, wordQuestion, wrong } from './examples.ts';
import { trueElsewhere } from './true-elsewhere.ts';

/** The example reading, in which somebody or something else caused something too. */
function withCause(change: Partial<Fact['clause']>): Reading {
	const facts = exampleReading.facts.flatMap((fact) =>
		fact.id === 'cause'
			? [fact, { ...fact, id: 'other-cause', clause: { ...fact.clause, ...change } }]
			: [fact]
	);
	return { ...exampleReading, facts };
}
const question = withOptions(right('Heavy traffic'), wrong('Poor steel'), wrong('Old age'));
const steel = { text: 'poor steel', plural: false };

describe('true-elsewhere', () => {
	it('rejects a wrong option that another fact makes right', () => {
		expect(trueElsewhere.judge(question, withCause({ who: steel }))).toContain('“Poor steel” is right too');
	});

	it('accepts it when the other fact speaks of something else', () => {
		const noise = { text: 'the noise', plural: false };
		expect(trueElsewhere.judge(question, withCause({ who: steel, what: noise }))).toBeUndefined();
	});

	it('accepts it when the other fact says that it was not so', () => {
		const did = { verb: 'cause', tense: 'past', progressive: false, passive: false, not: true } as const;
		expect(trueElsewhere.judge(question, withCause({ who: steel, did }))).toBeUndefined();
	});

	it('accepts sound questions', () => {
		expect(trueElsewhere.judge(numberQuestion, exampleReading)).toBeUndefined();
		expect(trueElsewhere.judge(wordQuestion, exampleReading)).toBeUndefined();
	});
});
