import { browser } from '$app/environment';
import { fetchView } from '$lib/formats/views.ts';
import { isFirst } from '$lib/quiz/address.ts';

/** The first question is seen at once, whatever its format. What another quiz takes is asked for as early as can be. */
export async function load({ data }) {
	if (browser && !isFirst(new URLSearchParams(location.search)))
		void import('$lib/state/open-quiz.svelte.ts').catch(() => undefined);
	const [question] = data.first;
	if (question) await fetchView(question.item.format);
	return data;
}
