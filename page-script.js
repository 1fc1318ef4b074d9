import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

const FILE = 'src/before-paint.js';

/** The script that stands in each page, as it is sent (see `src/hooks.server.ts`). */
export const beforePaint = minifySync(FILE, readFileSync(FILE, 'utf8')).code;
