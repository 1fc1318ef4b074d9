import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { fetchView } from '$lib/formats/views.ts';
import { isFirst } from '$lib/quiz/address.ts';
import type { QuizPage } from '$lib/server/pages.ts';
import { fetchData } from '$lib/state/page-data.svelte.ts';

/** The first question is seen at once, whatever its format. What another quiz takes is asked for as early as can be. */
export async function load({ fetch, params }) {
	if (browser && !isFirst(new URLSearchParams(location.search)))
		void import('$lib/state/open-quiz.svelte.ts').catch(() => undefined);
	const data = await fetchData<QuizPage>(fetch, resolve('/quiz/[slug]/[[level]]/data.json', params));
	const [question] = data.first;
	if (question) await fetchView(question.item.format);
	return data;
}
