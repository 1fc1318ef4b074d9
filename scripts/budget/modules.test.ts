import { expect, test } from 'vitest';
import { moduleName, sizesByModule } from './modules.ts';

test('a file of ours has its path, a package its name', () => {
	expect(moduleName('../../../../../src/lib/quiz/link.ts')).toBe('src/lib/quiz/link.ts');
	expect(moduleName('../../../../node_modules/zod/v4/core/core.js')).toBe('zod');
	expect(moduleName('/a/node_modules/x/node_modules/@sveltejs/kit/src/runtime/app.js')).toBe('@sveltejs/kit');
});

test('each character counts for the module that it comes from', () => {
	// “let a;” from one file, “f()” from another.
	const map = { version: 3, names: [], sources: ['src/a.ts', 'src/b.ts'], mappings: 'AAAA,MCAA' };
	expect([...sizesByModule('let a;f()', map)]).toEqual([
		['src/a.ts', 6],
		['src/b.ts', 3]
	]);
});
