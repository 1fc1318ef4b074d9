import { answer, printPage } from '$lib/server/pages.ts';

export const prerender = true;

/** The sheet that everybody gets. */
export const GET = async ({ params }) => answer(await printPage(params));
