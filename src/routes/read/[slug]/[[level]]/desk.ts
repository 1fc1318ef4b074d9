// What marking words takes, in one piece that is fetched when a reader first marks something.
export { Notes } from '$lib/state/notes.svelte.ts';
export { default as MarkBar } from './MarkBar.svelte';
export { default as NoteList } from './NoteList.svelte';
export { selectedSpan } from './selected.ts';
