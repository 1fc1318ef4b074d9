import type { Words } from '../words/catalogue.ts';
import type { PaperQuestion } from './paper.ts';

/** What to do with a question on paper: where to look, how to answer, and what it is worth where that is more than one. */
export function todoOf({ form, underline, focus, points }: PaperQuestion, words: Words['paper']): string {
	const how = {
		circle: form.way === 'circle' && form.several ? words.circleAll : words.circleOne,
		letter: words.letter,
		order: words.order,
		write: words.write,
		underline: words.underline(underline)
	};
	const where = focus ? `${words.lines(focus.first, focus.last)}. ` : '';
	return `${where}${how[form.way]}${points > 1 ? ` (${words.points(points)})` : ''}`;
}
