import { error } from '@sveltejs/kit';

/** For those who work on the views: there in development, and in the build that tests make with VITE_GALLERY=1. */
const isOpen = import.meta.env.DEV || import.meta.env.VITE_GALLERY === '1';

export const prerender = isOpen;

export async function load() {
	// In any other build this leaves nothing to import, so that nothing of the gallery is shipped.
	if (isOpen) return { Gallery: (await import('./Gallery.svelte')).default };
	error(404, 'Not found');
}
