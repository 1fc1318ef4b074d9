import { makeBank } from '$lib/bank.ts';
import { writeBank } from '$lib/quiz/bank-file.ts';
import { banks, readingAt } from '$lib/server/pages.ts';

export const prerender = true;
export const entries = () => banks();

export function GET({ params }) {
	const reading = readingAt(params);
	const file = writeBank(makeBank(reading).questions, reading.version);
	return new Response(file, { headers: { 'content-type': 'application/json' } });
}
