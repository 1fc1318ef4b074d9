import { describe, expect, test } from 'vitest';
import { articleFolders, readFiles } from '../../server/library.ts';
import { checkArticle } from './index.ts';
import { WHOLE_TEXT, wholeArticle } from './sample-article.ts';

interface Broken {
	title: string;
	/** What to change in the text of article.json, or … */
	json?: (json: string) => string;
	/** … in the files beside it, or … */
	texts?: Record<string, string>;
	folder?: string;
	/** What the message must tell the author: the place and the way out. */
	says: readonly string[];
}

const replace = (from: string, to: string) => (json: string) => {
	if (!json.includes(from)) throw new Error(`The whole article has no ${from}: the test breaks nothing.`);
	return json.replace(from, to);
};

const BROKEN: readonly Broken[] = [
	{
		title: 'a comma too many',
		json: (json) => json.replace(/\}$/, ',}'),
		says: ['not valid JSON', 'line 1']
	},
	{
		title: 'curly quotation marks around a name',
		json: (json) =>
			JSON.stringify(JSON.parse(json), null, '\t').replace(
				'"title": "A bridge falls"',
				'“title”: “A bridge falls”'
			),
		says: ['not valid JSON', 'line 3, column 2']
	},
	{
		title: 'a missing certainty',
		json: replace('"by":"mayor","certainty":"reported"', '"by":"mayor"'),
		says: ['fact “lorries”', '“certainty” is missing', '“estimated”']
	},
	{
		title: 'a mistyped key of a wrong meaning',
		json: replace('"label":"other-sense","why":"Lorries do', '"lable":"other-sense","why":"Lorries do'),
		says: ['glossary “fallen”', '“lable”', 'Did you mean “label”']
	},
	{
		title: 'a double space in a quote',
		json: replace('"b1":"The reason is not known."', '"b1":"The reason is  not known."'),
		says: ['gist', 'The spaces differ before “not”']
	},
	{
		title: 'a main idea proved in a text that is not there',
		json: replace('"evidence":{"b1":"The reason', '"evidence":{"c2":"The reason'),
		says: ['gist', 'no text of level “c2”']
	},
	{ title: 'an empty file', json: () => '', says: ['not valid JSON'] },
	{ title: 'a missing title', json: replace('"title":"A bridge falls",', ''), says: ['“title” is missing'] },
	{
		title: 'a mistyped key',
		json: replace('"weight"', '"wieght"'),
		says: ['fact “bridge-fell”', '“wieght”', 'Did you mean “weight”']
	},
	{
		title: 'a mistyped key inside a value',
		json: replace('"prep":"in","entity":"river-town"', '"pre":"in","entity":"river-town"'),
		says: ['fact “bridge-fell”', 'where', '“pre”', 'Did you mean “prep”']
	},
	{
		title: 'a value of no known shape',
		json: replace('{"text":"the old bridge"}', '{"txt":"the old bridge"}'),
		says: ['fact “bridge-fell”', 'who', 'entity, an amount, a time or words']
	},
	{
		title: 'a number in quotation marks',
		json: replace('"amount":2', '"amount":"2"'),
		says: ['fact “lorries”', '“2” should be a number']
	},
	{
		title: 'an unknown certainty',
		json: replace('"certainty":"reported"', '"certainty":"report"'),
		says: ['fact “lorries”', '“report” is not one of', 'Did you mean “reported”']
	},
	{
		title: 'a date written in words',
		json: replace('"time":"2024-05-01"', '"time":"1 May 2024"'),
		says: ['fact “bridge-fell”', '“1 May 2024”', '2025-04-28']
	},
	{
		title: 'a fact that is not named in small letters',
		json: replace('"id":"lorries"', '"id":"Two Lorries"'),
		says: ['“Two Lorries”', 'small letters']
	},
	{
		title: 'an unknown level',
		json: replace('"texts":{"b1"', '"texts":{"b3"'),
		says: ['“b3” is not known here', 'Did you mean “b']
	},
	{
		title: 'too few wrong meanings',
		json: (json) => json.replace(/,\{"text":"died in a war".*?\}/, ''),
		says: ['glossary “fallen”']
	},
	{ title: 'another folder than id', folder: 'bridge', says: ['“the-bridge”', '“bridge”'] },
	{ title: 'a missing text', texts: {}, says: ['text.b1.md is missing'] },
	{
		title: 'a text of no level',
		texts: { 'text.b1.md': WHOLE_TEXT, 'text.a2.md': 'Easy.' },
		says: ['text.a2.md belongs to no level']
	},
	{ title: 'an empty text', texts: { 'text.b1.md': '\n' }, says: ['The text is empty'] },
	{
		title: 'a heading in the text',
		texts: { 'text.b1.md': `# A bridge falls\n\n${WHOLE_TEXT}` },
		says: ['“# A bridge falls” looks like a heading']
	},
	{
		title: 'a quote that is not in the text',
		json: replace('the bridge in Lowbridge came down.', 'the bridge at Lowbridge came down.'),
		says: [
			'fact “bridge-fell”, evidence b1',
			'The nearest place says “On Wednesday, the bridge in Lowbridge came down.”',
			'“at”',
			'“in”'
		]
	},
	{
		title: 'a straight apostrophe',
		texts: { 'text.b1.md': WHOLE_TEXT.replace('The reason is', 'The town’s reason is') },
		json: replace('"The reason is not known."', '"The town\'s reason is not known."'),
		says: ['gist, evidence b1', 'curly quotation mark or apostrophe']
	},
	{
		title: 'another capital',
		json: replace('"The reason is not known."', '"the reason is not known."'),
		says: ['gist', 'Capital and small letters differ at “the”']
	},
	{
		title: 'a quote that stands twice',
		json: replace('"b1":"The reason is not known."', '"b1":"the "'),
		says: ['gist', '3 times', 'Quote more words']
	},
	{
		title: 'a quote unlike anything',
		json: replace(
			'"The reason is not known."',
			'"Engineers will come from the capital next month to look at it."'
		),
		says: ['nothing there is like it']
	},
	{
		title: 'an unknown entity',
		json: replace('"entity":"river-town"', '"entity":"rivertown"'),
		says: ['fact “bridge-fell”, where', '“rivertown”', 'Did you mean “river-town”']
	},
	{
		title: 'an unknown source',
		json: replace('"by":"mayor"', '"by":"major"'),
		says: ['fact “lorries”, said by', 'Did you mean “mayor”']
	},
	{
		title: 'a relation to nothing',
		json: replace('"to":"bridge-fell"', '"to":"bridge-fall"'),
		says: ['relation “because”, to', 'Did you mean “bridge-fell”']
	},
	{
		title: 'two facts of one name',
		json: replace('"id":"lorries"', '"id":"bridge-fell"'),
		says: ['There are 2 of this name']
	},
	{
		title: 'a number that the evidence lacks',
		json: replace('"amount":2', '"amount":3'),
		says: ['fact “lorries”, evidence b1', 'the number 3']
	},
	{
		title: 'a day that the evidence lacks',
		json: replace('"time":"2024-05-01"', '"time":"2024-05-02"'),
		says: ['fact “bridge-fell”', 'the time Thursday']
	},
	{
		title: 'a name that no text uses',
		json: replace('"name":"Ana Ruiz"', '"name":"Anna Ruiz"'),
		says: ['entity “mayor”', 'No text names “Anna Ruiz”']
	},
	{
		title: 'an absent name that a text uses',
		json: replace('"name":"Highfield"', '"name":"the river"'),
		says: ['entity “hill-town”', 'marked as absent', '“the river” is in a text']
	},
	{
		title: 'a word that is not in its quote',
		json: replace('"b1":"two lorries had fallen"', '"b1":"two lorries had"'),
		says: ['glossary “fallen”', 'is not in “two lorries had”']
	},
	{
		title: 'an order with a slot that is not there',
		json: replace('"as":"weekday"}}', '"as":"weekday"},"order":["where","when","why"]}'),
		says: ['fact “bridge-fell”, order', 'no “why”']
	},
	{
		title: 'an order that leaves a slot out',
		json: replace('"as":"weekday"}}', '"as":"weekday"},"order":["when"]}'),
		says: ['“where” is in the clause but not in its order']
	},
	{
		title: 'a slot not to ask that is not there',
		json: replace('"weight":"central"', '"weight":"central","dontAsk":["whom"]'),
		says: ['dontAsk', 'no “whom”']
	},
	{
		title: 'words that are not where they are said to point from',
		json: replace('"words":"The reason"', '"words":"the fall"'),
		says: ['reference “the-reason”', '“the fall” is in none of the words quoted']
	},
	{
		title: 'a conclusion from words that are not in the text',
		json: replace(
			'may be the same elsewhere.","evidence":{"b1":"The reason is not known."}',
			'may be the same elsewhere.","evidence":{"b1":"The reason is unknown."}'
		),
		says: ['inference “nobody-sure”', 'not in text.b1.md', '“The reason is not known.”']
	},
	{
		title: 'a purpose too few',
		json: replace(',{"text":"to say what is still open","why":"It says that the reason is not known."}', ''),
		says: ['purposes b1', '2 paragraphs, but 1 purposes']
	},
	{
		title: 'purposes for a text that is not there',
		json: replace('"purposes":{"b1"', '"purposes":{"c1"'),
		says: ['purposes c1', 'no text of this level']
	},
	{
		title: 'evidence for a level without a text',
		json: replace('"evidence":{"b1":"On', '"evidence":{"c1":"On'),
		says: ['no text of level “c1”']
	}
];

const check = ({ json, texts, folder }: Omit<Broken, 'title' | 'says'>) =>
	checkArticle({
		folder: folder ?? 'the-bridge',
		json: (json ?? String)(JSON.stringify(wholeArticle())),
		texts: texts ?? { 'text.b1.md': WHOLE_TEXT }
	}).findings;

test('an article with nothing wrong has no findings', () => {
	expect(check({})).toEqual([]);
});

describe('a broken article is told of in words that help', () => {
	test.each(BROKEN)('$title', ({ says, ...broken }) => {
		const errors = check(broken).filter(({ severity }) => severity === 'error');
		const told = errors.map(({ file, where, message }) => `${file}: ${where}: ${message}`);
		const helping = told.filter((line) => says.every((words) => line.includes(words)));
		expect(helping, told.join('\n')).not.toEqual([]);
	});
});

test('“one of” is no number that the evidence must have', () => {
	expect(check({ json: replace('{"text":"the old bridge"}', '{"text":"one of the bridges"}') })).toEqual([]);
});

test('a clause in the words of its evidence is warned of', () => {
	const copied = check({
		json: replace('"the old bridge"},"did":{"verb":"collapse"}', '"the bridge"},"did":{"verb":"come down"}')
	});
	expect(copied.map(({ severity, where }) => `${severity} ${where}`)).toContain(
		'warning fact “bridge-fell”, evidence b1'
	);
});

test('a subject that looks like a plural and is not marked as one is warned of', () => {
	const unmarked = check({ json: replace('{"text":"the old bridge"}', '{"text":"the old bridges"}') });
	const told = unmarked.map(({ severity, where, message }) => `${severity} ${where}: ${message}`);
	expect(told.filter((line) => /^warning fact “bridge-fell”, who: .*"plural": true/.test(line))).toHaveLength(
		1
	);
});

test.each([
	{
		title: 'a wrong meaning that is no sense of the word',
		json: replace('"text":"become less","role":"misread"', '"text":"become less","role":"unsupported"'),
		says: /^warning glossary “fallen”, not: “become less”/
	},
	{
		title: 'a right meaning in words of its sentence',
		json: replace('"means":"dropped down"', '"means":"dropped like a lorry"'),
		says: /^warning glossary “fallen”, means: “lorry”/
	}
])('$title is warned of', ({ json, says }) => {
	const told = check({ json }).map(({ severity, where, message }) => `${severity} ${where}: ${message}`);
	expect(told).toEqual([expect.stringMatching(says)]);
});

test.each(articleFolders())('the article %s has no errors', (folder) => {
	expect(checkArticle(readFiles(folder)).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
