/**
 * What a key press asks for: an option's place, `enter` to go on, or nothing. Native controls come first: nothing
 * happens while somebody types, uses a modifier key, holds a key down or stands on a button or link. Enter after a
 * typed answer goes on.
 */
export function readKey(event: KeyboardEvent, options: number): number | 'enter' | undefined {
	if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
		return undefined;
	const target = event.target instanceof Element ? event.target : undefined;
	if (event.key === 'Enter')
		return target?.closest('button, a, summary, textarea, select, [contenteditable]') ? undefined : 'enter';
	const typing = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';
	if (event.key.length !== 1 || target?.closest(typing)) return undefined;
	const key = event.key.toLowerCase();
	const place = /[1-9]/.test(key) ? Number(key) - 1 : 'abcdefghi'.indexOf(key);
	return place >= 0 && place < options ? place : undefined;
}
