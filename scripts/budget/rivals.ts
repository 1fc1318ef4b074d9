import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { optionsOf } from '../../src/lib/formats/index.ts';
import { stemOf } from '../../src/lib/question.ts';
import { readReading } from '../../src/lib/server/library.ts';
import { quizFor, seedOfChoices } from '../../tests/e2e/keys.ts';
import { ARTICLE } from '../../tests/e2e/taker.ts';

// The same text and questions as simply as can be, to compare times with: what they take is what the machine, the
// browser and the network take, so that a ratio to them says the same on every machine.

interface Told {
	title: string;
	paragraphs: string[];
	questions: { stem: string; options: { text: string; outcome: string }[] }[];
}

const STYLE = `body { margin: 0; font: 1rem/1.6 Georgia, serif; display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; padding: 2rem; }
fieldset { border: 0; margin: 0 0 2rem; padding: 0; }
legend { font-size: 1.2rem; padding: 0; }
label { display: block; padding: 0.5rem 0; }
.outcome { border-left: 3px solid; padding-left: 1rem; min-height: 3rem; }`;

/** A page without any framework: all of it is in the HTML, and a few lines of script show the outcome. */
export function writePlain(folder: string): void {
	const { title, paragraphs, questions } = told();
	const fieldsets = questions.map(
		({ stem, options }, at) =>
			`<fieldset><legend>${html(stem)}</legend>${options
				.map(
					({ text, outcome }) =>
						`<label><input type="radio" name="q${at}" value="${html(outcome)}"> ${html(text)}</label>`
				)
				.join('')}<div role="status"></div></fieldset>`
	);
	const script = `addEventListener('change', ({ target }) => {
	const outcome = target.closest('fieldset').querySelector('[role="status"]');
	outcome.className = 'outcome';
	outcome.textContent = target.value;
});`;
	write(folder, {
		'style.css': STYLE,
		'quiz.js': script,
		'index.html': `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(title)}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"><script src="quiz.js" defer></script></head>
<body><main><h1>${html(title)}</h1>${paragraphs.map((text) => `<p>${html(text)}</p>`).join('')}</main>
<section>${fieldsets.join('')}</section></body>
</html>`
	});
}

/** A SvelteKit site of one prerendered page. It is built below this folder, so it uses the packages of this one. */
export function writeBare(folder: string): void {
	const source = join(dirname(folder), 'bare-source');
	rmSync(source, { recursive: true, force: true });
	write(source, {
		'svelte.config.js': `import adapter from '@sveltejs/adapter-static';
export default { kit: { adapter: adapter({ pages: ${JSON.stringify(resolve(folder))} }) } };`,
		'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };`,
		'src/app.html': `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">%sveltekit.head%</head>
<body style="display: contents">%sveltekit.body%</body>
</html>`,
		'src/routes/+layout.js': 'export const prerender = true;',
		'src/routes/told.json': JSON.stringify(told()),
		'src/routes/style.css': STYLE,
		'src/routes/+page.svelte': `<script>
	import told from './told.json';
	import './style.css';

	let chosen = $state(told.questions.map(() => undefined));
</script>

<svelte:head><title>{told.title}</title></svelte:head>
<main>
	<h1>{told.title}</h1>
	{#each told.paragraphs as text}<p>{text}</p>{/each}
</main>
<section>
	{#each told.questions as { stem, options }, at}
		<fieldset>
			<legend>{stem}</legend>
			{#each options as { text, outcome }}
				<label><input type="radio" name="q{at}" onchange={() => (chosen[at] = outcome)} /> {text}</label>
			{/each}
			<div role="status" class:outcome={chosen[at]}>{chosen[at] ?? ''}</div>
		</fieldset>
	{/each}
</section>`
	});
	const vite = resolve('node_modules', 'vite', 'bin', 'vite.js');
	const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: source,
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`The page to compare with could not be built:\n${stderr}`);
}

function told(): Told {
	const reading = readReading(ARTICLE);
	if (!reading) throw new Error(`There is no article “${ARTICLE}” to measure with.`);
	const questions = quizFor(seedOfChoices(10), 10).map((question) => ({
		stem: stemOf(question),
		options: optionsOf(question.item).map(({ text, correct, why }) => ({
			text,
			outcome: `${correct ? 'Right.' : 'Not right.'} ${why}`
		}))
	}));
	const { text } = reading.passage;
	return { title: reading.article.title, paragraphs: text.split(/\n+/).filter(Boolean), questions };
}

function write(folder: string, files: Record<string, string>): void {
	for (const [name, text] of Object.entries(files)) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

const html = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
