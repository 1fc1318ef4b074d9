const SOON = 2000;
const LONGEST = 60_000;

/** Tries a thing again and again, ever more seldom, until it is done. The returned function gives up. */
export function tryAgain(step: () => boolean | Promise<boolean>): () => void {
	let wait = SOON;
	let timer = setTimeout(attempt, wait);
	let isOver = false;
	async function attempt() {
		if ((await step()) || isOver) return;
		wait = Math.min(2 * wait, LONGEST);
		timer = setTimeout(attempt, wait);
	}
	return () => {
		isOver = true;
		clearTimeout(timer);
	};
}
