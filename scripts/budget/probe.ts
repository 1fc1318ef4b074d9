// What runs inside a page that is measured. Each function is sent there on its own, so it may use nothing from outside.

/** Where a quiz page has what is measured, as selectors. */
export interface Places {
	/** The wording of each question. */
	question: string;
	/** The options of the questions that are on screen. */
	option: string;
	/** What has to be pressed for the outcome, if anything. */
	check?: string;
	/** What is there once a question is marked. */
	outcome: string;
	/** What leads to the next question, where they come one by one. */
	onward?: string;
	/** Nothing that is pressed is lost, however early: a single try has to do. */
	isHeld?: boolean;
}

/**
 * Milliseconds since the page was asked for. The first answer that counts was given at `ready`; `blocked` adds up what
 * long tasks took beyond 50 each, until its outcome was on screen.
 */
export interface Found {
	seen: number;
	ready: number;
	blocked: number;
}

/**
 * From the first moment on, looks for the first question in every frame, then tries to answer it until that works, and
 * prints `done`.
 */
export function watchFirstQuestion({
	question,
	option,
	check,
	outcome,
	isHeld,
	done
}: Places & { done: string }): void {
	const found: Found = { seen: 0, ready: 0, blocked: 0 };
	let shown = 0;
	Object.assign(window, { found });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			if (shown === 0 || startTime < shown) found.blocked += Math.max(0, duration - 50);
	}).observe({ type: 'longtask', buffered: true });

	let tried = 0;
	const look = () => {
		if (found.seen > 0 && document.querySelector(outcome)) {
			found.ready = tried;
			shown = performance.now();
			console.info(done);
			return;
		}
		const there = document.querySelector(question);
		if (there && there.getClientRects().length > 0) {
			// A frame is painted after its callbacks; what is posted now is done after that.
			if (found.seen === 0) setTimeout(() => (found.seen ||= performance.now()));
			const radio = document.querySelector<HTMLInputElement>(option);
			if (found.seen > 0 && radio && !(isHeld && tried > 0)) {
				tried = performance.now();
				radio.checked = false;
				radio.click();
				if (check) document.querySelector<HTMLElement>(check)?.click();
			}
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/** Answers the questions after the first, and takes the time from each click to its outcome on screen. */
export async function timeClicks({ question, option, check, outcome, onward }: Places): Promise<number[]> {
	const frame = () =>
		new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve())));
	const count = (selector: string) => document.querySelectorAll(selector).length;
	const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
	const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
	const times: number[] = [];

	for (let at = 1; at < 10; at++) {
		if (onward) press(onward);
		while (onward && count(outcome) > 0) await frame();
		const group = onward ? document : document.querySelectorAll(question)[at]?.closest('fieldset');
		const radio = group?.querySelector<HTMLInputElement>(option);
		if (!radio) throw new Error(`Question ${at + 1} has no option to click.`);
		if (check) radio.click();
		await pause();

		const before = count(outcome);
		const start = performance.now();
		if (check) press(check);
		else radio.click();
		do await frame();
		while (count(outcome) === before);
		times.push(performance.now() - start);
		await pause();
	}
	return times;
}
