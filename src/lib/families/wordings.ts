import type { Article, Fact, Slot } from '../content/article.ts';
import { onceIn, oncePerText } from '../language/once.ts';
import { askFor, capitalise, hedgeOf, isPurpose } from '../content/realise.ts';
import { accountOf, type Source } from '../language/clause.ts';

/** A source at the end of a longer question would seem to belong to its last words. */
const SHORT = 14;

/**
 * At least three ways of asking a fact for one of its slots, none where it cannot be asked: what the realiser offers,
 * and the same within “according to the text”, or with the source in another place.
 */
export const wordings = (fact: Fact, slot: Slot, article: Article): readonly string[] =>
	worded(fact, article)(slot);

/**
 * The same where a name is asked for that a reader may know from elsewhere, “Which country has criticised …?”: each
 * wording says whose word it goes by.
 */
export function wordingsByText(fact: Fact, slot: Slot, article: Article): readonly string[] {
	const asked = wordings(fact, slot, article);
	const [question] = asked;
	if (hedgeOf(fact, article)?.source || HEDGED.test(question ?? '')) return asked;
	return question === undefined ? [] : BY_TEXT.map((by) => `${by}, ${lowered(question)}`);
}

const HEDGED = /^((?:According to|By) [^,]+), (.+)\?$/;
const BY_TEXT = ['According to the text', 'In the text', 'According to the article'];

/** Several families ask the same fact for the same slot. */
const worded = onceIn((fact: Fact, article: Article) =>
	oncePerText((slot: Slot) => wordingsFor(fact, slot, article))
);

function wordingsFor(fact: Fact, slot: Slot, article: Article): string[] {
	const asked = askFor(slot === 'why' ? fact : withoutReason(fact), slot, article);
	const source = hedgeOf(fact, article)?.source;
	const rewordings = asked.slice(0, 1).flatMap((question) => framed(question, source));
	// What somebody means to do is theirs to know: “if North Korea is right, why did it …” would doubt that.
	const isMeant = slot === 'why' && fact.clause.why && isPurpose(fact.clause.why);
	return [...new Set([...asked, ...rewordings.filter((words) => !isMeant || !words.startsWith('If '))])];
}

/** “Who doubted the stories because somebody might have lied?” takes the reason for granted, and asks for two things at once. */
function withoutReason(fact: Fact): Fact {
	const { why, ...clause } = fact.clause;
	return why ? { ...fact, clause } : fact;
}

function framed(question: string, source: Source | undefined): string[] {
	const [, hedge, rest] = HEDGED.exec(question) ?? [];
	if (hedge !== undefined && rest !== undefined) {
		const isShort = question.split(' ').length <= SHORT;
		return [
			...(isShort ? [`${capitalise(rest)}, ${lowered(hedge)}?`] : []),
			// “If Lee is right, how many are estimated …?” has one doubt too many.
			...(/\bestimated\b/.test(rest) ? [] : [`${supposing(hedge, source)}, ${rest}?`])
		];
	}
	const account = source?.ownAccount ? accountOf(source) : '';
	const [plain, own] = question.split(`, by ${account}?`);
	if (account !== '' && plain !== undefined && own !== undefined)
		return [`By ${account}, ${lowered(plain)}?`, `If ${account} is right, ${lowered(plain)}?`];
	return [`According to the text, ${lowered(question)}`, `In the text, ${lowered(question)}`];
}

/** “If Lee is right”, “If the reports are right”; an estimate of two countries is one. */
function supposing(hedge: string, source: Source | undefined): string {
	const whose = hedge.replace(/^(?:According to|By) /, '').replace(/^(?=reports$|estimates$)/, 'the ');
	const isSeveral = !hedge.startsWith('By ') && (source?.plural ?? /s$/.test(hedge));
	return `If ${whose} ${isSeveral ? 'are' : 'is'} right`;
}

/** Questions begin with a question word or a preposition, never with a name. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
