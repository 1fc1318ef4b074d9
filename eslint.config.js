import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The core is pure: the same article and seed must give the same quiz on every machine, at any time. */
const impure = [
	{
		selector: "MemberExpression[object.name='Math'][property.name='random']",
		message: 'Draw from a seeded Random instead.'
	},
	{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
	{ selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time is an argument.' }
];
const casts = [
	{
		selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
		message: 'No casts: use `satisfies`, a schema or a narrower type.'
	},
	{ selector: 'TSNonNullExpression', message: 'No `!`: say what happens when it is missing.' }
];

export default ts.config(
	{
		ignores: [
			'.svelte-kit',
			'build*',
			'node_modules',
			'screenshots',
			'static',
			'test-results',
			'playwright-report'
		]
	},
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off', // TypeScript knows better
			'no-restricted-syntax': ['error', ...casts],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-restricted-imports': [
				'error',
				{ paths: ['svelte/store', '$app/stores'].map((name) => ({ name, message: 'State is a rune.' })) }
			],
			'prefer-const': 'error'
		}
	},
	{
		files: ['src/lib/**/*.ts'],
		ignores: ['src/lib/**/*.svelte.ts', 'src/lib/**/*.test.ts', 'src/lib/server/**'],
		rules: { 'no-restricted-syntax': ['error', ...casts, ...impure] }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		},
		rules: {
			// Props are declared by `let`, as Svelte does.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			// There are no stores (see above), and to ask the type of everything shown takes most of the time of the other rules.
			'svelte/require-store-reactive-access': 'off',
			// These two only ever change the query or the hash of the page that is open; the path stays.
			'svelte/no-navigation-without-resolve': ['error', { ignorePushState: true, ignoreReplaceState: true }]
		}
	}
);
