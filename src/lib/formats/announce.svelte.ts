/** One region for the whole page: a part that is out of sight cannot speak for itself. */
let region: HTMLElement | undefined;

/** Says a sentence to screen readers. */
export function announce(words: string): void {
	if (!region?.isConnected) {
		region = document.createElement('p');
		region.className = 'visually-hidden';
		region.setAttribute('role', 'status');
		document.body.append(region);
		// A region speaks of what changes after it is there.
		setTimeout(() => announce(words), 100);
		return;
	}
	region.textContent = words;
}
