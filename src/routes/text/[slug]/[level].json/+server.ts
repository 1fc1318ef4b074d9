import { writeText } from '$lib/content/text-file.ts';
import { banks, readingAt } from '$lib/server/pages.ts';

export const prerender = true;
export const entries = () => banks();

export function GET({ params }) {
	return new Response(writeText(readingAt(params)), { headers: { 'content-type': 'application/json' } });
}
