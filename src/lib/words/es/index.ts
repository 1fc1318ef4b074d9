import type { Words } from '../catalogue.ts';
import paper from './paper.ts';
import site from './site.ts';

export default { paper, site } satisfies Words;
