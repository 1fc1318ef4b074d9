interface Drag {
	/** The pointer has moved: how far from where it was pressed, and where it is. */
	move(by: { x: number; y: number }, pointer: PointerEvent): void;
	/** It was let go, or the drag was given up: by Escape, or because the browser took the touch for scrolling. */
	end(dropped: boolean): void;
}

/** A press that hardly moves is a click. */
const SLACK = 4;

/**
 * Follows the pointer from a press on something that can be dragged. A mouse may take hold of it anywhere, but not of
 * its buttons; a finger takes hold of its `.grip`, and scrolls elsewhere. `frame` is what it is dragged in: when that
 * scrolls on the way, the distance stays true.
 */
export function follow(press: PointerEvent, frame: HTMLElement, { move, end }: Drag): void {
	const { currentTarget: held, target } = press;
	if (!(held instanceof HTMLElement) || !(target instanceof Element)) return;
	const isHold = target.closest('.grip') || (press.pointerType === 'mouse' && !target.closest('button'));
	if (!press.isPrimary || press.button !== 0 || !isHold) return;

	const stop = new AbortController();
	const { signal } = stop;
	const before = frame.getBoundingClientRect();
	let isMoving = false;
	const finish = (dropped: boolean) => {
		stop.abort();
		if (isMoving) end(dropped);
	};
	held.setPointerCapture(press.pointerId);
	held.addEventListener(
		'pointermove',
		(pointer) => {
			const now = frame.getBoundingClientRect();
			const x = pointer.clientX - press.clientX + before.left - now.left;
			const y = pointer.clientY - press.clientY + before.top - now.top;
			isMoving ||= Math.hypot(x, y) > SLACK;
			if (isMoving) move({ x, y }, pointer);
		},
		{ signal }
	);
	held.addEventListener('pointerup', () => finish(true), { signal });
	held.addEventListener('pointercancel', () => finish(false), { signal });
	addEventListener('keydown', ({ key }) => key === 'Escape' && finish(false), { signal });
}
