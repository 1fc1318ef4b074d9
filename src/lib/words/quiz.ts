import english from './en/quiz.ts';
import { area } from './spoken.svelte.ts';

export const quiz = area('quiz', english);
