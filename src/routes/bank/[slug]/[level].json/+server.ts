import { bankFileOf } from '$lib/server/banks.ts';
import { banks, readingAt } from '$lib/server/pages.ts';

export const prerender = true;
export const entries = () => banks();

export async function GET({ params }) {
	const file = await bankFileOf(readingAt(params));
	return new Response(file, { headers: { 'content-type': 'application/json' } });
}
