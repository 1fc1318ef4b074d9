declare global {
	namespace App {}

	namespace svelteHTML {
		interface HTMLAttributes {
			/** Of a link: the page is not painted before it (HTML, “blocking attributes”). */
			blocking?: 'render';
		}
	}

	/** The script that runs before the first paint, from `page-script.js`. */
	const BEFORE_PAINT: string;
}

export {};
