import { bankFileOf } from '$lib/server/banks.ts';
import { banks, readingAt } from '$lib/server/pages.ts';

export const prerender = true;
export const entries = () => banks();

export function GET({ params }) {
	return new Response(bankFileOf(readingAt(params)), { headers: { 'content-type': 'application/json' } });
}
