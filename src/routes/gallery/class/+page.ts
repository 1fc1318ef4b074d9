import { error } from '@sveltejs/kit';

/** As the gallery itself: for those who work on the views. */
const isOpen = import.meta.env.DEV || import.meta.env.VITE_GALLERY === '1';

export const prerender = isOpen;

export async function load() {
	if (isOpen) return { Classes: (await import('./Classes.svelte')).default };
	error(404, 'Not found');
}
