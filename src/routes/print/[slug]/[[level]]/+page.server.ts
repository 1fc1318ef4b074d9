import { DEFAULT_PAPER, LAYOUTS } from '$lib/paper/layouts.ts';
import { makePaper } from '$lib/paper/paper.ts';
import { firstQuizOf } from '$lib/server/banks.ts';
import { headOf, readingAt, textPages } from '$lib/server/pages.ts';

export const entries = () => textPages();

export async function load({ params }) {
	const reading = readingAt(params);
	const { measure } = LAYOUTS[DEFAULT_PAPER.layout];
	return { head: headOf(reading), paper: makePaper(reading.passage, await firstQuizOf(reading), measure) };
}
