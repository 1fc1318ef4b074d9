import { counting, numbers } from '../counting.ts';

const count = counting('en');
const number = numbers('en');
const percent = (share: number) => `${number(share * 100)}%`;
/** A number from −1 to 1, beside others like it. */
const coefficient = (value: number) => number(value, 2, true);

/** What the answers of a class say, for its teacher. */
export default {
	title: 'What the answers say',
	summary: (students: number, items: number) =>
		`${count(students, { one: `${students} student`, other: `${students} students` })}, ${count(items, { one: `${items} question`, other: `${items} questions` })}.`,
	average: (earned: number, possible: number) =>
		`On average ${number(earned, 1)} of ${number(possible, 1)} points.`,
	nothing: 'There are no answers yet.',
	percent,
	number: (value: number) => number(value, 2),
	coefficient,
	reteach: 'What to come back to',
	reteachNote: 'The questions on which the class earned less than 70% of the points, the hardest first.',
	reteachNone: 'The class earned 70% of the points or more on every question.',
	earned: (share: number) => `The class earned ${percent(share)} of the points.`,
	drew: (n: number) =>
		count(n, { one: 'One student chose this instead:', other: `${n} students chose this instead:` }),
	reread: 'Read this again together:',
	skills: 'By skill',
	skill: 'Skill',
	skillNames: {
		retrieve: 'Finding',
		infer: 'Working out',
		integrate: 'Putting together',
		evaluate: 'Judging'
	},
	share: 'Share of the points',
	skillsNote: (fewest: number) =>
		`A skill with few questions says little: here the fewest are ${fewest}. Look for a pattern over several quizzes.`,
	spread: 'Points of the students',
	points: 'Points',
	students: 'Students',
	asTable: 'As a table',
	items: 'By question',
	itemsNote:
		'The dot is the share of the points that the class earned, so a dot on the left is a hard question. The line shows where it would probably lie for other students like these: a long line means that the dot could easily be elsewhere.',
	question: (n: number) => `Question ${n}`,
	facility: 'Difficulty',
	facilityIs: (share: number, low: number, high: number) =>
		`${percent(share)} of the points, probably between ${percent(low)} and ${percent(high)}`,
	/** How hard a question was. */
	easy: { hard: 'hard', middling: 'about right', easy: 'easy', all: 'nearly everybody knew it' },
	discrimination: 'Discrimination',
	discriminationIs: (r: number, low: number, high: number) =>
		`${coefficient(r)}, probably between ${coefficient(low)} and ${coefficient(high)}`,
	/** Whether those who got the question right did better on the others too. */
	tells: {
		negative: 'Those who did well on the rest did worse here: check the answer and the wording.',
		poor: 'It hardly tells stronger from weaker readers.',
		weak: 'It tells stronger from weaker readers a little.',
		good: 'It tells stronger from weaker readers well.'
	},
	answered: (answered: number, asked: number) => `${answered} of ${asked} answered.`,
	options: 'What was chosen',
	picks: 'Which sentences were picked',
	option: 'Answer',
	chosenBy: 'Chosen by',
	error: 'Error',
	key: 'Right answer',
	idle: 'Hardly anybody took it.',
	suspicious: 'Stronger readers took it: check the answer and the wording.',
	errorsHere: 'What went wrong',
	/** What somebody did who chose a wrong answer. */
	errors: {
		'wrong-actor': 'Somebody else',
		'wrong-action': 'Another action',
		'number-of-something-else': 'A number that counts something else',
		'number-not-in-text': 'A number that is not in the text',
		'other-time': 'Another time',
		'other-place': 'Another place',
		'wrong-source': 'Another source',
		'certainty-raised': 'Surer than the text',
		'certainty-lowered': 'Less sure than the text',
		'cause-invented': 'An invented reason',
		'other-cause': 'The reason for something else',
		'relation-reversed': 'Turned round',
		'scope-widened': 'More than the text says',
		'too-narrow': 'A detail for the whole',
		'too-broad': 'Wider than the text',
		contradicted: 'The text speaks against it',
		overlooked: 'Stated, but overlooked',
		'other-sense': 'Another meaning of the word',
		'other-referent': 'The word points at something else',
		'other-paragraph': 'What another paragraph does',
		'not-in-text': 'Not in the text'
	},
	byStudent: 'By student',
	showMore: 'Show more',
	name: 'Name',
	repeated: 'Errors made more than once',
	times: (what: string, n: number) => `${what} (${n} times)`,
	none: 'none',
	notAsked: 'not asked',
	whole: 'How far the points can be trusted',
	reliability: (name: string) => `Reliability (${name})`,
	reliabilityIs: {
		enough:
			'High enough to compare students for use in class. It is the share of the differences in points that is not chance.',
		little:
			'Too low to compare single students: much of the difference between their points may be chance. It still shows what the class as a whole found hard.'
	},
	standardError: 'Standard error of measurement',
	errorMeans: (points: number) =>
		`On another quiz like this one, about two of three students would get within ${number(points, 1)} points of what they got here.`,
	longer: (items: number) => `It would take about ${items} questions like these for a reliability of 0.70.`,
	/** Why a number is not given. */
	missing: {
		nobody: 'Nobody was asked.',
		'few-students':
			'Not given: it takes 30 students or more. With fewer, chance would weigh more than the students.',
		'few-items': 'Not given: there are too few questions to say.',
		variants: 'Not given: the students had different questions, so their points cannot be compared.',
		'all-alike': 'Not given: all students did the same, so nothing can be compared.'
	},
	honest:
		'These numbers are about these answers on one day. They help to choose what to teach next. They are not made for marks that matter: the answers of a quiz can be found in the browser.',
	sources:
		'Difficulty: mean share of the points, with Wilson’s interval (1927). Discrimination: corrected point-biserial correlation (Henrysson 1963), with Fisher’s interval (1921). Reliability: KR-20 (Kuder and Richardson 1937) or alpha (Cronbach 1951). Standard error: Lord and Novick 1968. Longer quizzes: Spearman and Brown 1910.'
};
