import type { ErrorLabel } from '../../content/article.ts';
import { makeRandom } from '../../random.ts';
import { SKILLS } from '../../skill.ts';
import type { ClassAnswer, ClassItem, ClassResults } from '../results.ts';

// For tests and for the gallery: a class that answered, better students more often right than others.

const STEMS = [
	'Which unit are the soldiers believed to belong to?',
	'How many soldiers are estimated to have been killed?',
	'What does “accusing” mean here?',
	'Which of these keeps to what the third sentence says?',
	'Why did the fighting become less intense?',
	'What is the purpose of the fifth paragraph?',
	'Which of these happened last?',
	'About what share of the casualties were killed?',
	'How sure is the text that the soldiers drank?',
	'Which of these claims needs a check?'
];
const LABELS: readonly ErrorLabel[] = ['wrong-actor', 'number-of-something-else', 'certainty-raised'];
const QUOTE =
	'The soldiers are thought to come from the Storm Corps, an elite unit of the North Korean army.';

const sampleItem = (stem: string, at: number): ClassItem => ({
	id: `sample/${at}`,
	stem,
	skill: SKILLS[Math.min(3, Math.floor((at * 4) / STEMS.length))] ?? 'retrieve',
	possible: 1,
	options: [
		{ id: 'a', text: `Right answer to question ${at + 1}`, correct: true },
		...LABELS.map((label, index) => ({
			id: 'bcd'.charAt(index),
			text: `Wrong answer ${index + 1} to question ${at + 1}`,
			correct: false,
			label
		}))
	],
	toPick: [],
	evidence: [{ quote: QUOTE, start: 100 * at, end: 100 * at + QUOTE.length }]
});

/** A class of so many students, the same for the same seed. One in thirty answers is left open. */
export function sampleClass(students: number, items = STEMS.length, seed = 'class'): ClassResults {
	const random = makeRandom(seed);
	const questions = STEMS.slice(0, items).map(sampleItem);
	return {
		items: questions,
		students: Array.from({ length: students }, (_, student) => {
			const skill = random.int(100);
			const answers = questions.map((item, at): ClassAnswer | null => {
				if (random.int(30) === 0) return null;
				const hard = 15 + at * 6;
				const right = random.int(100) < Math.max(5, Math.min(95, 50 + skill - hard));
				// The last option of each item draws nobody.
				const option = item.options[right ? 0 : 1 + random.int(2)];
				return {
					earned: option?.correct ? 1 : 0,
					possible: 1,
					chosen: option ? [option.id] : [],
					picked: [],
					errors: option?.label ? [option.label] : [],
					said: option?.text ?? ''
				};
			});
			return { name: `Student ${student + 1}`, answers, asked: questions.map(() => true) };
		})
	};
}
