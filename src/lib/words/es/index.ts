import type { Words } from '../catalogue.ts';
import aloud from './aloud.ts';
import library from './library.ts';
import read from './read.ts';
import settings from './settings.ts';
import site from './site.ts';

export default { aloud, library, read, settings, site } satisfies Words;
