import type { FormatName } from '$lib/formats/index.ts';
import { fetchView } from '$lib/formats/views.ts';

/** Fetches what the work needs until its end, so that a student can lose the connection from then on; says whether all of it came. */
export async function fetchAhead(formats: readonly FormatName[]): Promise<boolean> {
	const fetched = await Promise.allSettled([
		...formats.map((format) => fetchView(format)),
		import('qr'),
		import('../../quiz/[slug]/[[level]]/AllQuestions.svelte'),
		import('../../quiz/[slug]/[[level]]/Finding.svelte'),
		import('../../quiz/[slug]/[[level]]/Timer.svelte'),
		import('../../quiz/[slug]/[[level]]/Report.svelte')
	]);
	return fetched.every(({ status }) => status === 'fulfilled');
}
