import { error } from '@sveltejs/kit';

/** For those who work on the views: there in development, and in the build that tests make with VITE_GALLERY=1. */
const isOpen = import.meta.env.DEV || import.meta.env.VITE_GALLERY === '1';

export const prerender = isOpen;

export async function load() {
	if (!isOpen) error(404, 'Not found');
	const { default: Gallery } = await import('./Gallery.svelte');
	return { Gallery };
}
