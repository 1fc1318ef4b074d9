import type { Words } from '../catalogue.ts';
import aloud from './aloud.ts';
import formats from './formats.ts';
import library from './library.ts';
import paper from './paper.ts';
import passage from './passage.ts';
import read from './read.ts';
import settings from './settings.ts';
import site from './site.ts';
import understand from './understand.ts';

export default {
	aloud,
	formats,
	library,
	paper,
	passage,
	read,
	settings,
	site,
	understand
} satisfies Words;
