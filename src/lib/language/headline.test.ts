import { expect, test } from 'vitest';
import type { Clause, Hedge, Source } from './clause.ts';
import { headline } from './headline.ts';
import { phrase, verb } from './sample-clauses.ts';

const aid: Clause = {
	subject: phrase('who', 'the farmers', { plural: true }),
	verb: verb('send'),
	rest: [phrase('what', 'aid')]
};
const more: Clause = { ...aid, verb: verb('send', { tense: 'future' }) };
const source = (name: string, of: Partial<Source> = {}): Source => ({
	name,
	plural: false,
	person: true,
	ownAccount: false,
	...of
});
const lee = source('Lee');
const grant = source('Grant', { past: true });
const nobody = (certainty: Hedge['certainty']): Hedge => ({ certainty });

test.each<[string, Clause, Hedge | undefined]>([
	['The farmers sent aid', aid, undefined],
	['The farmers sent aid, Lee says', aid, { certainty: 'reported', source: lee }],
	['The farmers sent aid, Grant claimed', aid, { certainty: 'alleged', source: grant }],
	['The farmers sent aid, Lee believes', aid, { certainty: 'believed', source: lee }],
	['The farmers sent aid, by Lee’s estimate', aid, { certainty: 'estimated', source: lee }],
	[
		'According to Lee, it is estimated that the farmers sent aid',
		aid,
		{ certainty: 'estimated', source: { ...lee, passesOn: true } }
	],
	['Farmers reported to have sent aid', aid, nobody('reported')],
	['Farmers alleged to have sent aid', aid, nobody('alleged')],
	['The farmers may send aid, Lee says', more, { certainty: 'possible', source: lee }],
	['The farmers may have sent aid', aid, nobody('possible')],
	['Lee denies that the farmers sent aid', aid, { certainty: 'denied', source: lee }],
	['It is denied that the farmers sent aid', aid, nobody('denied')]
])('%s', (told, clause, hedge) => {
	expect(headline(clause, hedge)).toBe(told);
});
