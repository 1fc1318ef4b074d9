/**
 * Does what nobody waits for, once the page has nothing else to do: the screen comes first. After `timeout` milliseconds
 * it is done in any case; a browser that does not tell when it is idle does it after half of them.
 */
export function whenIdle(work: () => void, { timeout }: { timeout: number }): void {
	if ('requestIdleCallback' in window) requestIdleCallback(() => work(), { timeout });
	else setTimeout(work, timeout / 2);
}
