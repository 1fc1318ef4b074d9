import { preferences } from '$lib/state/preferences.svelte.ts';

export type Pane = 'text' | 'question';

/** Which panes are in sight: on a narrow screen one of two, on a wide one what the reader prefers. */
export class PaneView {
	/** What a narrow screen shows. */
	#narrow = $state<Pane>('question');
	/** What a wide screen shows until the way back, where it would show the other pane alone. */
	#turned = $state<Pane>();

	get narrow(): Pane {
		return this.#narrow;
	}

	get wide(): 'both' | Pane {
		const { panes } = preferences.now;
		return panes === 'both' ? panes : (this.#turned ?? panes);
	}

	/** By the reader's own choice, which is remembered. */
	choose(panes: 'both' | Pane): void {
		this.#turned = undefined;
		preferences.set({ panes });
	}

	/** As a quiz begins. */
	reset(): void {
		this.#narrow = 'question';
		this.#turned = undefined;
	}

	turnTo(pane: Pane): void {
		this.#narrow = pane;
		this.#turned = pane;
	}
}
