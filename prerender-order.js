import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The addresses of all that is made of one article, then of the next, instead of one route after the other: so an
 * article is read once for all of them, and banks are made by other threads while pages are rendered. What is left out
 * here is made after them; where it needs a bank, that has to be made again.
 */
export function addressesByArticle() {
	const folder = join(process.env.CONTENT_ROOT ?? process.cwd(), 'content', 'articles');
	if (!existsSync(folder)) return [];
	return readdirSync(folder).flatMap((id) => {
		const [main, ...others] = levelsIn(join(folder, id, 'article.json'));
		if (main === undefined) return [];
		return [
			`/bank/${id}/${main}.json`,
			...others.map((level) => `/bank/${id}/${level}.json`),
			...['', ...others.map((level) => `${level}/`)].flatMap((end) => [
				`/read/${id}/${end}`,
				`/quiz/${id}/${end}`,
				`/print/${id}/${end}`
			])
		];
	});
}

/** None for an article that is not there yet or is broken: the build says later what is wrong with it. */
function levelsIn(file) {
	try {
		return Object.keys(JSON.parse(readFileSync(file, 'utf8')).texts);
	} catch {
		return [];
	}
}
