import { resolve } from '$app/paths';
import { fetchView } from '$lib/formats/views.ts';
import type { QuizPage } from '$lib/server/pages.ts';
import { fetchData } from '$lib/state/page-data.svelte.ts';

/** The first question is seen at once, whatever its format. */
export async function load({ fetch, params }) {
	const data = await fetchData<QuizPage>(fetch, resolve('/quiz/[slug]/[[level]]/data.json', params));
	const [question] = data.first;
	if (question) await fetchView(question.item.format);
	return data;
}
