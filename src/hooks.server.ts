import icon from '../static/icon.svg?raw';

const parts = { icon: encodeURIComponent(icon.trim()), 'before-paint': BEFORE_PAINT };

/**
 * Puts into the page what it would otherwise ask for: its icon, and the script that runs before the first paint, which
 * would hold the page back.
 */
export const handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace(/%(icon|before-paint)%/g, (_, name: keyof typeof parts) => parts[name])
	});
