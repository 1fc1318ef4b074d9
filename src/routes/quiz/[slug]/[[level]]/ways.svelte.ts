import { tick } from 'svelte';
import type { Question } from '$lib/question.ts';
import type Panes from './Panes.svelte';
import { headingOnScreen, placeInText } from './places.ts';

/** The ways between questions and text: to the beginning of what comes next, to a place in the text, and back. */
export class Ways {
	panes = $state.raw<Panes>();
	#cameFrom = $state.raw<HTMLElement>();
	#looked = $state.raw<Question>();

	/** What led to the text, to be found again on the way back. */
	get cameFrom(): HTMLElement | undefined {
		return this.#cameFrom;
	}

	/** The question of the results whose places in the text are looked at. */
	get looked(): Question | undefined {
		return this.#looked;
	}

	/** Another quiz has come: there is no way back into the one before. */
	forget(): void {
		this.#cameFrom = undefined;
	}

	/** Shows the question, the review or the results from their beginning, for eyes and for screen readers. */
	async arrive(): Promise<void> {
		this.#cameFrom = undefined;
		this.#looked = undefined;
		await this.panes?.turnTo('question');
		await tick();
		this.panes?.findPlace();
		headingOnScreen()?.focus({ preventScroll: true });
		headingOnScreen()?.scrollIntoView({ block: 'start', behavior: 'instant' });
	}

	/** Leads to a place in the text; `about` is the question of the results that it belongs to. */
	readonly show = async (start: number, about?: Question): Promise<void> => {
		this.#looked = about;
		const from = document.activeElement;
		const isSomewhere = from instanceof HTMLElement && from !== document.body;
		this.#cameFrom = isSomewhere ? from : (headingOnScreen() ?? undefined);
		await this.panes?.turnTo('text');
		const place = placeInText(start);
		place?.scrollIntoView({ block: 'center' });
		place?.focus({ preventScroll: true });
	};

	async comeBack(): Promise<void> {
		await this.panes?.turnTo('question');
		(this.#cameFrom?.isConnected ? this.#cameFrom : headingOnScreen())?.focus();
		this.#cameFrom = undefined;
	}
}
