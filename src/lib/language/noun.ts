/** “Lee’s”, “the NIS’s”, “the United States’”: a name that ends in -s takes only the apostrophe. */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

const IRREGULAR: Readonly<Record<string, string>> = {
	men: 'man',
	people: 'person',
	children: 'child',
	feet: 'foot',
	teeth: 'tooth',
	mice: 'mouse',
	geese: 'goose',
	lives: 'life',
	wives: 'wife',
	knives: 'knife',
	halves: 'half',
	leaves: 'leaf',
	wolves: 'wolf',
	thieves: 'thief',
	heroes: 'hero',
	potatoes: 'potato',
	tomatoes: 'tomato',
	volcanoes: 'volcano',
	series: 'series',
	species: 'species',
	crises: 'crisis'
};

/** One of what is counted in the plural: “North Korean soldiers”, “tonnes of krill”, “women in the crew”. */
export function singularOf(counted: string): string {
	const [all = '', described = '', noun = ''] = HEAD.exec(counted) ?? [];
	return `${described}${singularNoun(noun)}${counted.slice(all.length)}`;
}

/** What is counted stands before the first preposition or relative word, the rest describes it. */
const HEAD =
	/^(.*?)([\p{L}’-]+)(?= (?:of|in|on|at|from|for|to|with|before|between|about|across|who|that|which) |$)/u;

/** Whether a noun with what goes along with it looks like a plural: “the keepers”, but not “the lens”. */
export function looksPlural(text: string): boolean {
	const noun = HEAD.exec(text)?.[2] ?? '';
	return singularNoun(noun) !== noun && !/(?:’s|us|is|news|lens|means)$/.test(noun);
}

function singularNoun(noun: string): string {
	const compound = /^(.*?)(men|people|children)$/.exec(noun);
	const [before, last] = compound ? [compound[1] ?? '', compound[2] ?? ''] : ['', noun];
	const irregular = IRREGULAR[last];
	if (irregular) return `${before}${irregular}`;
	if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
	if (/(?:ch|sh|ss|x|zz)es$/.test(noun)) return noun.slice(0, -2);
	return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
