import english from './en/answers.ts';
import { area } from './spoken.svelte.ts';

export const answers = area('answers', english);
