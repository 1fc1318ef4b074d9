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

/**
 * A prop that a component declares is one that it takes: else whoever sets it does so for nothing. The rule of the plugin
 * asks TypeScript for the types of everything first, which takes more than twice as long as all else here. Props are
 * declared in the file of their component, so that their names are enough; one that is taken and not used is found by
 * `no-unused-vars`.
 */
const takenProps = {
	create(context) {
		const declared = new Map();
		const taken = [];
		const membersOf = (type) => {
			if (type?.type === 'TSTypeLiteral') return type.members;
			if (type?.type === 'TSIntersectionType') return type.types.flatMap(membersOf);
			return (type?.type === 'TSTypeReference' && declared.get(type.typeName.name)?.()) || [];
		};
		return {
			TSInterfaceDeclaration: ({ id, body }) => declared.set(id.name, () => body.body),
			TSTypeAliasDeclaration: ({ id, typeAnnotation }) =>
				declared.set(id.name, () => membersOf(typeAnnotation)),
			'VariableDeclarator[init.callee.name="$props"] > ObjectPattern': (pattern) => taken.push(pattern),
			'Program:exit'() {
				for (const { properties, typeAnnotation } of taken) {
					if (properties.some(({ type }) => type === 'RestElement')) continue;
					const names = new Set(properties.map(({ key }) => key.name ?? key.value));
					for (const { key } of membersOf(typeAnnotation?.typeAnnotation))
						if (key && !names.has(key.name ?? key.value))
							context.report({ node: key, message: 'This prop is declared, but not taken.' });
				}
			}
		};
	}
};

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
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		},
		plugins: { readback: { rules: { 'taken-props': takenProps } } },
		rules: {
			'svelte/no-unused-props': 'off',
			'readback/taken-props': 'error',
			// Props are declared by `let`, as Svelte does.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			// There are no stores (see above).
			'svelte/require-store-reactive-access': 'off',
			// These two only ever change the query or the hash of the page that is open; the path stays.
			'svelte/no-navigation-without-resolve': ['error', { ignorePushState: true, ignoreReplaceState: true }]
		}
	}
);
