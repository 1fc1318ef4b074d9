// What reading aloud takes, in one piece that is fetched when somebody first listens.
export { default as Player } from '$lib/components/Player.svelte';
export { ReadAloud } from '$lib/state/read-aloud.svelte.ts';
export { markSpoken, rangeIn, readableParts, wordsIn } from '$lib/state/spoken-words.svelte.ts';
