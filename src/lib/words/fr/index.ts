import type { Words } from '../catalogue.ts';
import ends from './ends.ts';
import labels from './labels.ts';
import quiz from './quiz.ts';
import site from './site.ts';

export default { ends, labels, quiz, site } satisfies Words;
