import { answer, quizPage } from '$lib/server/pages.ts';

export const prerender = true;

/** The text, and the questions of its first quiz. */
export const GET = async ({ params }) => answer(await quizPage(params));
