import type { Words } from '../catalogue.ts';
import data from './data.ts';
import due from './due.ts';
import ends from './ends.ts';
import labels from './labels.ts';
import progress from './progress.ts';
import quiz from './quiz.ts';
import site from './site.ts';

export default { data, due, ends, labels, progress, quiz, site } satisfies Words;
