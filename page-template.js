import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts the script that runs before the first paint into the template of every page: fetched, it would hold the page
 * back. Gives the file of the whole template, and what the page says of the script so that no other runs.
 */
export function wholeTemplate() {
	const script = readFileSync('src/before-paint.js', 'utf8');
	const file = '.svelte-kit/app.html';
	mkdirSync('.svelte-kit', { recursive: true });
	writeFileSync(
		file,
		readFileSync('src/app.html', 'utf8').replace('%before-paint%', () => script)
	);
	return { file, hash: `sha256-${createHash('sha256').update(script).digest('base64')}` };
}
