import { z } from 'zod';
import { ProgressFile } from './file.ts';

/** The schema of the file with everything that Readback keeps, for those who want to read or write one. */
export const progressJsonSchema = (): unknown => z.toJSONSchema(ProgressFile, { io: 'input' });
