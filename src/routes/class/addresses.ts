import { resolve } from '$app/paths';
import type { TextAddresses } from '$lib/state/class-text.svelte.ts';

/** Where a text and its questions lie. */
export const addressesOf = ({ id, level }: { id: string; level: string }): TextAddresses => ({
	text: resolve('/text/[slug]/[level].json', { slug: id, level }),
	bank: resolve('/bank/[slug]/[level].json', { slug: id, level })
});

/** The link that students open; all of the assignment stands behind the `#`, which no server is told of. */
export const studentLink = (code: string): string => `${location.origin}${resolve('/class/take')}/#${code}`;
export const projectLink = (code: string): string => `${resolve('/class/project')}/#${code}`;
