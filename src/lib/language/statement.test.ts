import { describe, expect, it } from 'vitest';
import type { Clause, Hedge, Source } from './clause.ts';
import { bareStatement, continuation, statement } from './statement.ts';
import { phrase, verb } from './sample-clauses.ts';

const bodies: Clause = {
	subject: phrase('who', 'the bodies', { plural: true }),
	verb: verb('cremate', { passive: true }),
	rest: [phrase('where', 'the Kursk area', { prep: 'in' })]
};
const ice: Clause = {
	subject: phrase('who', 'the glacier'),
	verb: verb('lose', { tense: 'future' }),
	rest: [phrase('what', 'its ice'), phrase('when', '2100', { prep: 'by' })]
};
const aid: Clause = {
	subject: phrase('who', 'Peru'),
	verb: verb('send'),
	rest: [phrase('what', 'aid')]
};
const source = (name: string, more: Partial<Source> = {}): Source => ({
	name,
	plural: false,
	person: false,
	ownAccount: false,
	...more
});
const lee = source('Lee', { person: true });
const capitals = source('the two capitals', { plural: true });
const peru = source('Peru', { ownAccount: true });

describe('statement', () => {
	it.each([
		['The bodies were cremated in the Kursk area.', bodies, undefined],
		['The bodies were cremated in the Kursk area.', bodies, { certainty: 'confirmed' }],
		['The bodies are reported to have been cremated in the Kursk area.', bodies, { certainty: 'reported' }],
		[
			'According to Lee, the bodies were cremated in the Kursk area.',
			bodies,
			{ certainty: 'reported', source: lee }
		],
		[
			'The two capitals claim that the bodies were cremated in the Kursk area.',
			bodies,
			{ certainty: 'alleged', source: capitals }
		],
		[
			'Lee denies that the bodies were cremated in the Kursk area.',
			bodies,
			{ certainty: 'denied', source: lee }
		],
		['It is denied that Peru sent aid.', aid, { certainty: 'denied' }],
		['It is estimated that the glacier will lose its ice by 2100.', ice, { certainty: 'estimated' }],
		[
			'By Lee’s estimate, the glacier will lose its ice by 2100.',
			ice,
			{ certainty: 'estimated', source: lee }
		],
		['It is possible that the glacier will lose its ice by 2100.', ice, { certainty: 'possible' }],
		['According to Lee, Peru may have sent aid.', aid, { certainty: 'possible', source: lee }],
		['Peru sent aid, by its own account.', aid, { certainty: 'reported', source: peru }],
		['Peru claims to have sent aid.', aid, { certainty: 'alleged', source: peru }],
		['Peru denies having sent aid.', aid, { certainty: 'denied', source: peru }]
	] satisfies [string, Clause, Hedge | undefined][])('%s', (text, clause, hedge) => {
		expect(statement(clause, hedge)).toBe(text);
	});
});

describe('bareStatement', () => {
	it('has no capital, no full stop and no hedge', () => {
		expect(bareStatement(bodies)).toBe('the bodies were cremated in the Kursk area');
		expect(bareStatement({ ...aid, verb: verb('send', { not: true }) })).toBe('Peru did not send aid');
	});
});

describe('a source that speaks no more', () => {
	const locke = source('Locke', { person: true, past: true });
	it('claimed or believed, where others claim or believe', () => {
		expect(statement(aid, { certainty: 'alleged', source: locke })).toBe('Locke claimed that Peru sent aid.');
		expect(statement(aid, { certainty: 'believed', source: lee })).toBe('Lee believes that Peru sent aid.');
	});
});

describe('a statement for those who are learning', () => {
	it('says “it is reported that”, and keeps the source', () => {
		const plain = true;
		expect(statement(bodies, { certainty: 'reported', plain })).toBe(
			'It is reported that the bodies were cremated in the Kursk area.'
		);
		expect(statement(bodies, { certainty: 'estimated', source: lee, plain })).toBe(
			'By Lee’s estimate, the bodies were cremated in the Kursk area.'
		);
		expect(statement(aid, { certainty: 'alleged', plain })).toBe('It is claimed that Peru sent aid.');
		expect(statement(aid, { certainty: 'alleged', source: lee, plain })).toBe(
			'Lee claims that Peru sent aid.'
		);
	});
});

describe('continuation', () => {
	it('has a capital only where a name stands', () => {
		expect(continuation(bodies)).toBe('the bodies were cremated in the Kursk area.');
		expect(continuation(aid)).toBe('Peru sent aid.');
		expect(continuation(bodies, { certainty: 'estimated', source: lee })).toMatch(/^by Lee’s estimate, /);
	});
});
