import type { Assignment } from '$lib/class/assignment.ts';
import { appearanceOf, readSettings, SETTINGS_KEY } from '$lib/reading/settings.ts';
import { isStored } from '$lib/state/browser-storage.svelte.ts';

/** Shows the text as the teacher suggests, for students who have chosen nothing themselves. It is not kept. */
export function comfort({ size, face }: Assignment): void {
	if (isStored(SETTINGS_KEY)) return;
	const { attributes, properties } = appearanceOf(readSettings({ size, face }));
	const root = document.documentElement;
	for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
	for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
}
