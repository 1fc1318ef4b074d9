import { fetchView } from '$lib/formats/views.ts';

/** The first question is seen at once, whatever its format. */
export async function load({ data }) {
	const [question] = data.first;
	if (question) await fetchView(question.item.format);
	return data;
}
