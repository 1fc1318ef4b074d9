// All formats but the two commonest, with their views, in one piece: a quiz that asks in one mostly asks in others too.
import './index.ts';

export { default as Gap } from './gap/Gap.svelte';
export { default as Grid } from './grid/Grid.svelte';
export { default as Matching } from './matching/Matching.svelte';
export { default as NumberEntry } from './number/NumberEntry.svelte';
export { default as Ordering } from './ordering/Ordering.svelte';
export { default as Sentence } from './sentence/Sentence.svelte';
export { default as Several } from './several/Several.svelte';
export { default as ShortAnswer } from './short/ShortAnswer.svelte';
export { default as Sorting } from './sorting/Sorting.svelte';
export { default as TwoPart } from './two-part/TwoPart.svelte';
