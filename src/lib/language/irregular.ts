/**
 * Verbs that no rule of spelling leads to: base, past, participle. Where British use has two forms (burned, burnt;
 * learned, learnt), the regular one is taken and the verb is not listed. `lie` is what a lake does under the ice:
 * for an untrue word, write “tell a lie”.
 */
const FORMS = `
	arise arose arisen, awake awoke awoken, be was been, bear bore borne, beat beat beaten, become became become,
	befall befell befallen, begin began begun, behold beheld beheld, bend bent bent, beset beset beset, bet bet bet,
	bid bid bid, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken,
	breed bred bred, bring brought brought, broadcast broadcast broadcast, build built built, burst burst burst,
	buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come,
	cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn,
	drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt,
	fight fought fought, find found found, flee fled fled, fling flung flung, fly flew flown, forbid forbade forbidden,
	forecast forecast forecast, foresee foresaw foreseen, foretell foretold foretold, forget forgot forgotten,
	forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got got,
	give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung, have had had,
	hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept, kneel knelt knelt,
	know knew known, lay laid laid, lead led led, leave left left, lend lent lent, let let let, lie lay lain,
	light lit lit, lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled,
	misread misread misread, mistake mistook mistaken, misunderstand misunderstood misunderstood, mow mowed mown,
	offset offset offset, outbid outbid outbid, outdo outdid outdone, outgrow outgrew outgrown, outrun outran outrun,
	outsell outsold outsold, overcome overcame overcome, overhear overheard overheard, override overrode overridden,
	overrun overran overrun, oversee oversaw overseen, oversleep overslept overslept, overspend overspent overspent,
	overtake overtook overtaken, overthrow overthrew overthrown, pay paid paid, put put put, quit quit quit,
	read read read, rebuild rebuilt rebuilt, remake remade remade, repay repaid repaid, rerun reran rerun,
	resell resold resold, reset reset reset, retake retook retaken, retell retold retold, rethink rethought rethought,
	rewrite rewrote rewritten, rid rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run,
	saw sawed sawn, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set,
	sew sewed sewn, shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, show showed shown,
	shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, slay slew slain,
	sleep slept slept, slide slid slid, sling slung slung, slit slit slit, sow sowed sown, speak spoke spoken,
	speed sped sped, spend spent spent, spin spun spun, spit spat spat, split split split, spread spread spread,
	spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung,
	stink stank stunk, stride strode stridden, strike struck struck, string strung strung, strive strove striven,
	swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum, swing swung swung, take took taken,
	teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown,
	thrust thrust thrust, tread trod trodden, undercut undercut undercut, undergo underwent undergone,
	underlie underlay underlain, understand understood understood, undertake undertook undertaken, undo undid undone,
	unwind unwound unwound, uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn,
	weave wove woven, weep wept wept, win won won, wind wound wound, withdraw withdrew withdrawn,
	withhold withheld withheld, withstand withstood withstood, wring wrung wrung, write wrote written`;

/** Verbs of more than one syllable that double their last letter in British spelling: “admitted”, “travelling”. */
const DOUBLING = `
	abet abhor acquit admit allot annul begin beset cancel channel commit compel concur confer control counsel debug defer
	debar deter dial dispel distil duel emit enrol entrap equal equip excel expel extol forbid forget fuel fulfil
	handicap incur infer initial instil kidnap label level marvel model occur offset omit outbid outrun overlap
	overrun patrol pedal permit prefer program propel quarrel quiz rebel rebut recap recur refer refuel regret remit
	repel rerun reset rival signal spiral submit total transfer transmit travel tunnel undercut unplug
	unwrap upset worship zigzag`;

/** Past and participle by base. */
export const IRREGULAR: ReadonlyMap<string, { past: string; participle: string }> = new Map(
	FORMS.split(',').map((line) => {
		const [base = '', past = '', participle = ''] = line.trim().split(' ');
		return [base, { past, participle }];
	})
);

const DOUBLING_SET: ReadonlySet<string> = new Set(DOUBLING.trim().split(/\s+/));

/** Whether a verb doubles its last letter before -ed and -ing: “stop” and “admit” do, “visit” and “wait” do not. */
export const doubles = (base: string): boolean =>
	DOUBLING_SET.has(base) || /^(?:[^aeiou]*|squ|qu)[aeiou][^aeiouwxy]$/.test(base);
