// What the page fetches once it has nothing else to do.
export { default as Update } from '../components/Update.svelte';
export { offline } from './offline.svelte.ts';
