import nlp from 'compromise';
import { describe, expect, it, test } from 'vitest';
import { verb as form } from './sample-clauses.ts';
import {
	infinitive,
	ingOf,
	inversion,
	participleOf,
	pastOf,
	presentOf,
	verbGroup,
	type VerbForm
} from './verb.ts';

/** Base, third person, past, participle and -ing form, as a dictionary of British English has them. */
const TABLE = `
	be is was been being, have has had had having, do does did done doing, go goes went gone going,
	send sends sent sent sending, deploy deploys deployed deployed deploying,
	announce announces announced announced announcing, confirm confirms confirmed confirmed confirming,
	deny denies denied denied denying, say says said said saying,
	admit admits admitted admitted admitting, claim claims claimed claimed claiming,
	believe believes believed believed believing, estimate estimates estimated estimated estimating,
	report reports reported reported reporting, kill kills killed killed killing,
	wound wounds wounded wounded wounding, capture captures captured captured capturing,
	withdraw withdraws withdrew withdrawn withdrawing, return returns returned returned returning,
	quarantine quarantines quarantined quarantined quarantining,
	belong belongs belonged belonged belonging, become becomes became become becoming,
	fight fights fought fought fighting, lose loses lost lost losing, win wins won won winning,
	grow grows grew grown growing, rise rises rose risen rising, fall falls fell fallen falling,
	fly flies flew flown flying, flee flees fled fled fleeing, see sees saw seen seeing,
	foresee foresees foresaw foreseen foreseeing, oversee oversees oversaw overseen overseeing,
	undergo undergoes underwent undergone undergoing,
	undertake undertakes undertook undertaken undertaking,
	overcome overcomes overcame overcome overcoming,
	broadcast broadcasts broadcast broadcast broadcasting, arise arises arose arisen arising,
	forgo forgoes forwent forgone forgoing, beset besets beset beset besetting, bid bids bid bid bidding,
	mislead misleads misled misled misleading, tell tells told told telling, sell sells sold sold selling,
	buy buys bought bought buying, bring brings brought brought bringing,
	think thinks thought thought thinking, teach teaches taught taught teaching,
	catch catches caught caught catching, seek seeks sought sought seeking,
	build builds built built building, spend spends spent spent spending, lead leads led led leading,
	feed feeds fed fed feeding, meet meets met met meeting, read reads read read reading,
	hear hears heard heard hearing, hold holds held held holding,
	understand understands understood understood understanding,
	withstand withstands withstood withstood withstanding, keep keeps kept kept keeping,
	leave leaves left left leaving, mean means meant meant meaning, deal deals dealt dealt dealing,
	pay pays paid paid paying, lay lays laid laid laying, lie lies lay lain lying,
	die dies died died dying, tie ties tied tied tying, choose chooses chose chosen choosing,
	freeze freezes froze frozen freezing, speak speaks spoke spoken speaking,
	break breaks broke broken breaking, wake wakes woke woken waking, steal steals stole stolen stealing,
	drive drives drove driven driving, write writes wrote written writing,
	strive strives strove striven striving, hide hides hid hidden hiding, bite bites bit bitten biting,
	shake shakes shook shaken shaking, mistake mistakes mistook mistaken mistaking,
	undo undoes undid undone undoing, sink sinks sank sunk sinking, drink drinks drank drunk drinking,
	begin begins began begun beginning, swim swims swam swum swimming, ring rings rang rung ringing,
	run runs ran run running, come comes came come coming, put puts put put putting,
	set sets set set setting, hit hits hit hit hitting, hurt hurts hurt hurt hurting,
	cost costs cost cost costing, forecast forecasts forecast forecast forecasting,
	spread spreads spread spread spreading, upset upsets upset upset upsetting,
	stop stops stopped stopped stopping, plan plans planned planned planning,
	ship ships shipped shipped shipping, ban bans banned banned banning,
	commit commits committed committed committing, occur occurs occurred occurred occurring,
	refer refers referred referred referring, prefer prefers preferred preferred preferring,
	transfer transfers transferred transferred transferring,
	travel travels travelled travelled travelling, cancel cancels cancelled cancelled cancelling,
	control controls controlled controlled controlling, label labels labelled labelled labelling,
	model models modelled modelled modelling, signal signals signalled signalled signalling,
	fuel fuels fuelled fuelled fuelling, fulfil fulfils fulfilled fulfilled fulfilling,
	total totals totalled totalled totalling, kidnap kidnaps kidnapped kidnapped kidnapping,
	worship worships worshipped worshipped worshipping,
	program programs programmed programmed programming, equip equips equipped equipped equipping,
	panic panics panicked panicked panicking, visit visits visited visited visiting,
	open opens opened opened opening, benefit benefits benefited benefited benefiting,
	target targets targeted targeted targeting, focus focuses focused focused focusing,
	limit limits limited limited limiting, offer offers offered offered offering,
	market markets marketed marketed marketing, develop develops developed developed developing,
	agree agrees agreed agreed agreeing, argue argues argued argued arguing,
	continue continues continued continued continuing, age ages aged aged ageing,
	try tries tried tried trying, study studies studied studied studying,
	obey obeys obeyed obeyed obeying, destroy destroys destroyed destroyed destroying,
	veto vetoes vetoed vetoed vetoing, watch watches watched watched watching,
	push pushes pushed pushed pushing, fix fixes fixed fixed fixing, miss misses missed missed missing,
	swell swells swelled swollen swelling, show shows showed shown showing,
	prove proves proved proved proving, sow sows sowed sown sowing, tear tears tore torn tearing,
	swear swears swore sworn swearing, bear bears bore borne bearing, throw throws threw thrown throwing,
	draw draws drew drawn drawing, withhold withholds withheld withheld withholding,
	forgive forgives forgave forgiven forgiving, forbid forbids forbade forbidden forbidding,
	speed speeds sped sped speeding, stick sticks stuck stuck sticking, spin spins spun spun spinning,
	strike strikes struck struck striking, shoot shoots shot shot shooting, light lights lit lit lighting,
	slide slides slid slid sliding, split splits split split splitting, burst bursts burst burst bursting,
	sue sues sued sued suing, rescue rescues rescued rescued rescuing,
	quiz quizzes quizzed quizzed quizzing`
	.split(',')
	.map((line) => line.trim().split(' '));
const bases = TABLE.map(([base = '']) => base);

const group = (verb: VerbForm, plural = false) => {
	const { finite, rest } = verbGroup(verb, plural);
	return [finite, ...rest].join(' ');
};
const around = (verb: VerbForm, plural = false) => {
	const { aux, rest } = inversion(verb, plural);
	return [aux, '…', ...rest].join(' ');
};

describe('the forms of a verb', () => {
	it.each(TABLE)('%s, %s, %s, %s, %s', (base = '', present, past, participle, ing) => {
		expect([presentOf(base), pastOf(base), participleOf(base), ingOf(base)]).toEqual([
			present,
			past,
			participle,
			ing
		]);
	});
	it('stand in a table of well over a hundred verbs', () => {
		expect(new Set(bases).size).toBeGreaterThan(150);
	});
	it('leave a verb’s other words as they are', () => {
		const forms = [presentOf, pastOf, participleOf, ingOf];
		expect(forms.map((inflect) => inflect('carry out'))).toEqual([
			'carries out',
			'carried out',
			'carried out',
			'carrying out'
		]);
		expect(forms.map((inflect) => inflect('give up'))).toEqual([
			'gives up',
			'gave up',
			'given up',
			'giving up'
		]);
	});
});

/** Another program that knows English verbs. Where it differs it is American, or wrong, and stands here. */
describe('the forms, as compromise sees them', () => {
	const AMERICAN = ['label', 'model', 'signal', 'total', 'program', 'kidnap', 'age'];
	const MISTAKEN = ['fulfil', 'worship', 'panic', 'withhold', 'wake', 'quiz'];
	/** It tells an untrue word where we mean a place; it says “proven”. */
	const OTHERWISE = ['lie', 'prove'];
	const exceptions = [...AMERICAN, ...MISTAKEN, ...OTHERWISE];

	/** Its forms beside ours; a participle only where it names one. */
	function compared(base: string) {
		const doc = nlp(base);
		doc.tag('Verb');
		const verbs = doc.verbs().conjugate();
		const forms: unknown = verbs[0];
		const theirs = new Map(Object.entries(forms ?? {}));
		return {
			theirs: ['PresentTense', 'PastTense', 'Participle', 'Gerund'].map(
				(name) => theirs.get(name) ?? participleOf(base)
			),
			ours: [presentOf(base), pastOf(base), participleOf(base), ingOf(base)]
		};
	}

	it.each(bases.filter((base) => !exceptions.includes(base)))('%s', (base) => {
		const { theirs, ours } = compared(base);
		expect(ours).toEqual(theirs);
	});
	it.each(exceptions)('differ for %s, and ours stand', (base) => {
		const { theirs, ours } = compared(base);
		expect(ours).not.toEqual(theirs);
	});
	it.each(['send', 'deploy', 'confirm', 'deny', 'build', 'lose', 'grow', 'stop', 'capture', 'announce'])(
		'and the negative of %s',
		(verb) => {
			const negated = nlp(`The army ${pastOf(verb)} them.`)
				.verbs()
				.toNegative()
				.all()
				.text();
			expect(`The army ${group(form(verb, { not: true }))} them.`).toBe(negated);
		}
	);
});

describe('the verb after its subject', () => {
	it.each([
		['sent', {}, false],
		['did not send', { not: true }, false],
		['sends', { tense: 'present' }, false],
		['send', { tense: 'present' }, true],
		['does not send', { tense: 'present', not: true }, false],
		['do not send', { tense: 'present', not: true }, true],
		['has sent', { tense: 'perfect' }, false],
		['have not been sent', { tense: 'perfect', passive: true, not: true }, true],
		['had sent', { tense: 'past-perfect' }, true],
		['will send', { tense: 'future' }, false],
		['will not be sent', { tense: 'future', passive: true, not: true }, false],
		['was sent', { passive: true }, false],
		['were sent', { passive: true }, true],
		['is being sent', { tense: 'present', progressive: true, passive: true }, false],
		['were sending', { progressive: true }, true],
		['has been sending', { tense: 'perfect', progressive: true }, false],
		['may send', { modal: 'may' }, false],
		['could have been sent', { modal: 'could', tense: 'perfect', passive: true }, false],
		['cannot send', { modal: 'can', not: true }, false],
		['might not send', { modal: 'might', not: true }, true]
	] satisfies [string, Partial<VerbForm>, boolean][])('%s', (said, more, plural) => {
		expect(group(form('send', more), plural)).toBe(said);
	});
	it.each([
		['was not', form('be', { not: true }), false],
		['are able', form('be able', { tense: 'present' }), true],
		['were not able', form('be able', { not: true }), true],
		['cannot be ruled out', form('rule out', { modal: 'can', passive: true, not: true }), false],
		['did not have', form('have', { not: true }), false],
		['have', form('have', { tense: 'present' }), true],
		['did not do', form('do', { not: true }), false]
	])('%s', (said, verb, plural) => {
		expect(group(verb, plural)).toBe(said);
	});
});

describe('the verb around its subject', () => {
	it.each([
		['did … send', form('send'), false],
		['did … not send', form('send', { not: true }), false],
		['does … send', form('send', { tense: 'present' }), false],
		['do … rule out', form('rule out', { tense: 'present' }), true],
		['was …', form('be'), false],
		['are … not able', form('be able', { tense: 'present', not: true }), true],
		['has … been', form('be', { tense: 'perfect' }), false],
		['were … sent', form('send', { passive: true }), true],
		['has … not been sent', form('send', { tense: 'perfect', passive: true, not: true }), false],
		['can … be ruled out', form('rule out', { modal: 'can', passive: true }), false],
		['can … not be sent', form('send', { modal: 'can', passive: true, not: true }), false],
		['did … have', form('have'), false]
	])('%s', (said, verb, plural) => {
		expect(around(verb, plural)).toBe(said);
	});
	test('never keeps a past or third-person form after “did” or “does”', () => {
		for (const base of bases.filter((base) => base !== 'be'))
			for (const tense of ['past', 'present'] as const)
				expect(inversion(form(base, { tense }), false).rest).toEqual([base]);
	});
});

describe('the verb after “is believed”', () => {
	it.each([
		['to have sent', {}],
		['to have sent', { tense: 'perfect' }],
		['to have sent', { tense: 'past-perfect' }],
		['to send', { tense: 'present' }],
		['to be sending', { tense: 'present', progressive: true }],
		['to have been sending', { progressive: true }],
		['to have been sent', { passive: true }],
		['to be sent', { tense: 'present', passive: true }],
		['to be sent', { tense: 'present', passive: true, progressive: true }],
		['not to have been sent', { passive: true, not: true }]
	] satisfies [string, Partial<VerbForm>][])('%s', (said, more) => {
		expect(infinitive(form('send', more))?.join(' ')).toBe(said);
	});
	it('is “to be”, “to have been”', () => {
		expect(infinitive(form('be', { tense: 'present' }))).toEqual(['to', 'be']);
		expect(infinitive(form('be'))).toEqual(['to', 'have', 'been']);
	});
	it('is missing for what has no infinitive', () => {
		expect(infinitive(form('send', { modal: 'could' }))).toBeUndefined();
		expect(infinitive(form('send', { tense: 'future' }))).toBeUndefined();
	});
});
