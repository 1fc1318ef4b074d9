import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { beforePaint } from './page-script.js';

const packages = (...names: string[]) => new RegExp(`node_modules[\\\\/](?:${names.join('|')})[\\\\/]`);

/** Modules below a folder of `src`, by their paths without the ending. */
const modules = (folder: string, ...paths: string[]) => {
	const all = `src/${folder}/(?:${paths.join('|')})(?:\\.svelte)?(?:\\.ts)?$`;
	return new RegExp(all.replaceAll('/', '[\\\\/]'));
};
const lib = (...paths: string[]) => modules('lib', ...paths);
const words = (...areas: string[]) => lib(`words/(?:en/)?(?:${areas.join('|')})`);
const ofQuiz = (...paths: string[]) => modules('routes/quiz/\\[slug\\]/\\[\\[level\\]\\]', ...paths);

/**
 * Few files instead of many small ones, one for each need: together they pack better, and cost one request each. A
 * module goes to the first that names it, with all that it needs and no file before has. What is fetched on demand
 * begins with a module that is named nowhere here, or it would come in two steps.
 */
const files: [string, ...RegExp[]][] = [
	// What every page needs, and the little that most pages about a text do: scripts wait for each other.
	[
		'frame',
		packages('svelte', '@sveltejs', 'esm-env', 'clsx', 'devalue'),
		/generated[\\/]root\./,
		modules('routes', '\\+layout', '\\+error'),
		/preload-helper|rolldown/,
		words('site', 'passage', 'aloud', 'labels'),
		lib(
			'words/(?:spoken|languages|counting|dates)',
			'state/(?:browser-storage|language|seed|keep-quiz|offline|when-idle|page-data)',
			'skill',
			'components/(?:OnDemand|ContentNotes)',
			'content/pieces',
			'reading/marks'
		),
		lib('quiz/(?:choices|quotas|address)', 'content/library')
	],
	// A quiz from the file of a bank, step by step, and the commonest ways of answering.
	[
		'answering',
		lib('formats/known', 'quiz/(?:session|in-text|highlights)', 'question', 'state/(?:shared|preferences)'),
		lib('random', 'quiz/(?:select|bank-file|default-blueprint)', 'state/load-bank')
	],
	// All ways of answering, what an answer is worth, and finding places in a text.
	['formats', lib('formats/index', 'quiz/mark', 'content/passage', 'language/letters')],
	// What data from outside is read with. How one likes to read is chosen on any page, apart from questions: SvelteKit
	// asks early only for what no page takes later.
	['reading', packages('zod'), lib('reading/settings')],
	[
		'schemas',
		lib('content/(?:labels|span)', 'question-schema', 'formats/(?:[\\w-]+/schema|schemas|parts)'),
		lib('quiz/(?:stored-session|blueprint|merge)')
	],
	// A question, and the text beside it.
	[
		'taking',
		words('quiz', 'formats'),
		lib('components/(?:Passage|ItemView)', 'state/(?:quiz|open-quiz)', 'quiz/link'),
		ofQuiz('QuestionPane', 'Bar', 'Panes', 'ways', 'pane-view')
	],
	// Notes on a text.
	['notes', lib('reading/notes')],
	// What takes insight into questions that is in no file.
	['judging', lib('language/words', 'quiz/(?:assemble|gives-away|evidence)')],
	// The log of answers.
	[
		'log',
		packages('idb'),
		words('progress'),
		lib('state/(?:progress|record)', 'progress/(?:record|recall|review)')
	],
	['schedule', packages('ts-fsrs'), words('due'), lib('progress/schedule', 'state/review-settings')],
	// What was begun before or elsewhere; and a text with its questions, on pages that are not about it.
	['others', lib('quiz/carry', 'state/load-text')],
	// The end of a quiz, and the timer, which its results tell of.
	['bars', words('mistakes'), lib('components/(?:Bars|ViewAs)', 'quiz/say')],
	['ends', words('ends'), ofQuiz('Review', 'Tally', 'Answered'), lib('quiz/timer', 'state/clock')],
	// Work for a class.
	[
		'class',
		words('assign', 'hand-in'),
		lib('class/(?:assignment|hand-in)', 'state/class-text', 'components/QrCode'),
		modules('routes/class', 'addresses', 'give')
	]
];
/**
 * What only some pages take of the framework. It stands apart from what it depends on, or it would come to every page
 * with the rest of the framework. Running it does nothing, so no page need do so for the order of things.
 */
const framework = (...paths: string[]) =>
	new RegExp(`node_modules/(?:${paths.join('|')})\\.js$`.replaceAll('/', '[\\\\/]'));
const apart = [
	{
		name: 'fields',
		test: framework(
			'svelte/src/internal/client/dom/(?:elements/(?:bindings/(?:select|input)|style)|blocks/await)'
		)
	},
	{ name: 'errors', test: framework('@sveltejs/kit/src/exports/index') }
];

const groups = [
	...apart.map((group) => ({ ...group, priority: files.length + 1, includeDependenciesRecursively: false })),
	...files.map(([name, ...tests], index) => ({
		name,
		test: (id: string) => tests.some((test) => test.test(id)),
		priority: files.length - index
	}))
];

export default defineConfig({
	plugins: [sveltekit()],
	define: { BEFORE_PAINT: JSON.stringify(beforePaint) },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// Rolldown asks for this where a group leaves out what it depends on.
					preserveEntrySignatures: 'allow-extension',
					treeshake: { moduleSideEffects: apart.map(({ test }) => ({ test, sideEffects: false })) },
					output: { codeSplitting: { groups } }
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
		environment: 'node',
		// The library is pure, so that files can share what they load; each processor takes some of them.
		isolate: false,
		maxWorkers: '100%',
		// A small machine that runs everything at once may take a while.
		testTimeout: 20_000
	}
});
