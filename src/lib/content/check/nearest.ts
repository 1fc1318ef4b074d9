import { closest, distance } from 'fastest-levenshtein';

/** “Did you mean …?”, where one of the names is near enough to be meant. */
export function didYouMean(word: string, names: readonly string[]): string {
	if (names.length === 0) return '';
	const best = closest(word, names);
	return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? ` Did you mean “${best}”?` : '';
}

/** The run of words in the text that comes nearest to a quote; `undefined` when nothing is like it. */
export function nearestQuote(text: string, quote: string): string | undefined {
	const words = [...text.matchAll(/\S+/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
	const length = quote.split(/\s+/).length;
	let best: { piece: string; away: number } | undefined;
	for (let at = 0; at < words.length; at++)
		for (const size of [length - 1, length, length + 1]) {
			const from = words[at];
			const to = words[at + size - 1];
			if (!from || !to || size < 1) continue;
			const piece = text.slice(from.start, to.end);
			const away = distance(piece, quote);
			if (!best || away < best.away) best = { piece, away };
		}
	return best && best.away <= quote.length * 0.5 ? best.piece : undefined;
}

/** The first place where a quote leaves the text, said so that it can be found by eye. */
export function firstDifference(quote: string, text: string): string {
	let at = 0;
	while (at < quote.length && quote[at] === text[at]) at++;
	const [written = '', stands = ''] = [quote.slice(at), text.slice(at)];
	const is = (a: RegExp, b: RegExp) => a.test(written.charAt(0)) && b.test(stands.charAt(0));
	if (is(/['"]/, /[’‘“”]/))
		return 'The text has a curly quotation mark or apostrophe where the quote has a straight one.';
	if (is(/[’‘“”]/, /['"]/))
		return 'The text has a straight quotation mark or apostrophe where the quote has a curly one.';
	if (is(/[-–—]/, /[-–—]/)) return 'The text has another kind of dash or hyphen.';
	if (is(/\s/, /\s|\S/) || is(/\S/, /\s/)) {
		const sameWords = written
			.replace(/\s+/g, ' ')
			.trimStart()
			.startsWith(stands.replace(/\s+/g, ' ').trimStart().slice(0, 12));
		if (sameWords) return `The spaces differ before “${wordAt(text, at)}”.`;
	}
	if (written.charAt(0).toLowerCase() === stands.charAt(0).toLowerCase() && written && stands)
		return `Capital and small letters differ at “${wordAt(quote, at)}”.`;
	return `The first difference is at “${wordAt(quote, at)}”, where the text has “${wordAt(text, at)}”.`;
}

/** The word around a place, and the end of the text where there is none. */
function wordAt(text: string, at: number): string {
	const start = text.lastIndexOf(' ', at - 1) + 1;
	const gap = text.indexOf(' ', at);
	return text.slice(start, gap === -1 ? text.length : gap) || '(the end)';
}
