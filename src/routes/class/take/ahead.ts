/** Fetches what the end of the work needs, so that a student can lose the connection once the questions are there. */
export async function fetchAhead(): Promise<void> {
	await Promise.allSettled([
		import('qr'),
		import('../../quiz/[slug]/[[level]]/AllQuestions.svelte'),
		import('../../quiz/[slug]/[[level]]/Finding.svelte'),
		import('../../quiz/[slug]/[[level]]/Timer.svelte'),
		import('../../quiz/[slug]/[[level]]/Report.svelte')
	]);
}
