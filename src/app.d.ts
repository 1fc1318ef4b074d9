declare global {
	namespace App {}

	/** The script that runs before the first paint, from `page-script.js`. */
	const BEFORE_PAINT: string;
}

export {};
