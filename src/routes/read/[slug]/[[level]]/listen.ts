// What reading aloud takes, in one piece that is fetched when a reader first listens.
export { ReadAloud } from '$lib/state/read-aloud.svelte.ts';
export { default as Player } from '$lib/components/Player.svelte';
export { markSpoken, rangeIn } from '$lib/state/spoken-words.svelte.ts';
