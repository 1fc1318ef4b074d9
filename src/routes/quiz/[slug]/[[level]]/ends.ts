/** What comes at the end of a quiz, in a chunk of its own: it is fetched while the questions are answered. */
export { default as Results } from './Results.svelte';
export { default as Review } from './Review.svelte';
