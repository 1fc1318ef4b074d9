import { parseNumbers } from '../language/number.ts';
import { oncePerText } from '../language/once.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { ownWords, type WordedOption, wordedOptions } from './wording.ts';

const TIME =
	/\b(\d{3,4}|\d{1,2} \p{Lu}\p{L}+|mon|tues|wednes|thurs|fri|satur|sun)(day)?\b|\b(january|february|march|april|may|june|july|august|september|october|november|december|days?|weeks?|months?|years?|hours?|minutes?|centur(y|ies)|morning|evening|night|noon|today|yesterday|before|after|during|since|until|when|while|once|as soon as|at the (beginning|start|end)|later|earlier|ago|recently|now|first|last|spring|summer|autumn|winter)\b/iu;
const NUMERAL = /\d|\b(half|third|quarter|none|dozens?|hundreds?|thousands?|millions?|percent|per cent)\b/i;

const isTime = oncePerText((text) => TIME.test(text) || /^for /i.test(text));

/** What the question words ask for, and which options can answer them. */
const RULES: readonly { asks: RegExp; asksFor: string; fits: (option: WordedOption) => boolean }[] = [
	{
		asks: /^how (many|much)\b/i,
		asksFor: 'a number',
		fits: ({ text }) => NUMERAL.test(text) || parseNumbers(text).length > 0
	},
	{
		asks: /^(since when|when|(in|on|since|until|by) (which|what) (year|month|day|date|week)|(which|what) (year|month|day|date)|(for )?how long)\b/i,
		asksFor: 'a time',
		fits: ({ text }) => isTime(text)
	},
	{
		asks: /^(by |to |from |with |of )?(who|whom|whose|(which|what) (country|person|organisation|unit|group|place|town|city|news agency))\b/i,
		asksFor: 'a name',
		fits: ({ text, kind }) => kind === 'words' && !/^\p{L}*\s?\d/u.test(text)
	},
	{
		asks: /^(where|in (which|what) (place|town|city|country))\b/i,
		asksFor: 'a place',
		fits: ({ text, kind }) => kind === 'words' && !/^(because|to help)\b/i.test(text)
	},
	{ asks: /^why\b/i, asksFor: 'a reason', fits: ({ kind }) => kind === 'words' }
];

/** An option that answers another question word is no choice at all: “On Monday” to a “who”. */
export const whFits = defineCheck('wh-fits', (question, reading) => {
	const options = wordedOptions(question);
	if (options.length === 0) return undefined;
	return firstComplaint(question.stems, (stem) => {
		const asked = askingPart(ownWords(stem, reading));
		const rule = RULES.find(({ asks }) => asks.test(asked));
		const misfit = rule && options.find((option) => !rule.fits(option));
		return misfit && `“${stem}” asks for ${rule.asksFor}, but “${misfit.text}” is none.`;
	});
});

/** The last sentence, without a source in front: “According to Lee, how many …”. */
function askingPart(stem: string): string {
	const last = /[.!]/.test(stem) ? (stem.split(/(?<=[.!]”?) (?=\p{Lu})/u).at(-1) ?? stem) : stem;
	const intro = /^(?:According to|In the|In) [^,?]*, /i.exec(last)?.[0] ?? '';
	return last.slice(intro.length);
}
