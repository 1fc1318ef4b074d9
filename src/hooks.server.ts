import icon from '../static/icon.svg?raw';

/**
 * Puts into the page what it would otherwise ask for: its icon, and the script that runs before the first paint, which
 * would hold the page back.
 */
export const handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%icon%', () => encodeURIComponent(icon.trim()))
				.replace('%before-paint%', () => BEFORE_PAINT)
	});
