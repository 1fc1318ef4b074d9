import type { Reading } from '../content/reading.ts';
import { once, oncePerText, oncePerTextIn } from '../language/once.ts';
import { keyOf, offersOf, optionsOf, score } from '../formats/index.ts';
import { distractorsOf, type Question } from '../question.ts';
import { defineCheck, firstComplaint } from './check.ts';

/**
 * Exactly one option is right, where only one can be chosen; there is a right answer in any case; and no wrong option is another name for the right one: “Pyongyang” beside “North
 * Korea” (SAQUET flaw 18, more than one correct; Moore 2024).
 */
export const oneKey = defineCheck('one-key', (question, reading) => {
	const amiss = keyAmiss(question);
	if (amiss || offersOf(question.item) === 'fixed') return amiss;
	const keys = optionsOf(question.item).filter(({ correct }) => correct);
	return firstComplaint(keys, (key) => {
		const names = namesFor(key.text, reading);
		return firstComplaint(distractorsOf(question), ({ text }) =>
			names.has(bare(text)) ? `“${text}” is another name for the right answer, “${key.text}”.` : undefined
		);
	});
});

function keyAmiss({ item }: Question): string | undefined {
	const right = optionsOf(item).filter((option) => option.correct);
	const offers = offersOf(item);
	if ((offers === 'one-right' || offers === 'fixed') && right.length !== 1)
		return `There must be one right option, but ${right.length} are marked as right.`;
	if (offers === 'several-right' && right.length < 2)
		return `There must be two right options or more, but ${right.length} are marked as right.`;
	const full = score(item, keyOf(item));
	return full.status === 'scored' && full.earned === full.possible
		? undefined
		: 'Nothing is marked as the right answer.';
}

/** Every name of whatever in the article is called so. */
const namesFor = oncePerTextIn((text, reading: Reading): ReadonlySet<string> => {
	const own = bare(text);
	return new Set([
		own,
		...bareNames(reading)
			.filter((names) => names.includes(own))
			.flat()
	]);
});

const bareNames = once(({ article }: Reading): string[][] =>
	Object.values(article.entities).map(({ name, short, aka }) =>
		[name, ...(short ? [short] : []), ...aka].map((name) => bare(name))
	)
);

const bare = oncePerText((text): string =>
	text
		.toLowerCase()
		.replace(/^(in|on|at|to|from|by|near|for) /, '')
		.replace(/^the /, '')
		.replace(/[.!]$/, '')
		.trim()
);
