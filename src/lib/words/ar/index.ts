import type { Words } from '../catalogue.ts';
import formats from './formats.ts';
import passage from './passage.ts';
import site from './site.ts';

export default { formats, passage, site } satisfies Words;
