import { firstQuizOf } from '$lib/server/banks.ts';
import { headOf, readingAt, textPages } from '$lib/server/pages.ts';

export const entries = () => textPages();

export async function load({ params }) {
	const reading = readingAt(params);
	return { head: headOf(reading), passage: reading.passage, first: await firstQuizOf(reading) };
}
