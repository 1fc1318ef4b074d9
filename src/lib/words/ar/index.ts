import type { Words } from '../catalogue.ts';
import paper from './paper.ts';
import site from './site.ts';
import understand from './understand.ts';

export default { paper, site, understand } satisfies Words;
