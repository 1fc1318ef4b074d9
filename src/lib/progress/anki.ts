import type { Attempt } from './entry.ts';

/**
 * The questions that were not answered right the last time, as a text file for Anki: the question on the front, the
 * answer and the reason on the back. Each card carries an id, so that a later file adds what is new and doubles nothing.
 */
export function toAnki(attempts: readonly Attempt[], titleOf: (article: string) => string): string {
	const rows = missed(attempts).map((attempt) => {
		const { item, stem, offered, right, why, article, level, skill } = attempt;
		const list =
			offered.length > 0 ? `<ul>${offered.map((text) => `<li>${html(text)}</li>`).join('')}</ul>` : '';
		return [
			`readback/${item}`,
			`${html(stem)}${list}<p><i>${html(titleOf(article))}</i></p>`,
			`<b>${html(right)}</b><br>${html(why)}`,
			['readback', article, level, skill].map(tag).join(' ')
		].map(field);
	});
	return [
		'#separator:tab',
		'#html:true',
		'#notetype:Basic',
		'#deck:Readback',
		'#columns:Guid\tFront\tBack\tTags',
		'#guid column:1',
		'#tags column:4',
		...rows.map((row) => row.join('\t')),
		''
	].join('\n');
}

/** The last answer to each question, where it did not earn full marks. */
export function missed(attempts: readonly Attempt[]): Attempt[] {
	const last = new Map(attempts.map((attempt) => [attempt.item, attempt]));
	return [...last.values()].filter(({ earned, possible }) => earned < possible);
}

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const html = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
const tag = (text: string): string => text.replace(/[^\p{L}\p{N}_-]+/gu, '-');
/** A tab or a line break would begin another field or note; a `#` at the start would be a comment. */
const field = (text: string): string => text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(/^#/, '&#35;');
