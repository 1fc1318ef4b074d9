import type { Words } from '../catalogue.ts';
import site from './site.ts';

export default { site } satisfies Words;
