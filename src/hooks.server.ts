import beforePaint from './before-paint.js?raw';

/** Puts the script into the page that runs before the first paint: fetched, it would hold the page back. */
export const handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%before-paint%', () => beforePaint)
	});
