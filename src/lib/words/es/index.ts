import type { Words } from '../catalogue.ts';
import aloud from './aloud.ts';
import data from './data.ts';
import due from './due.ts';
import ends from './ends.ts';
import formats from './formats.ts';
import labels from './labels.ts';
import library from './library.ts';
import passage from './passage.ts';
import progress from './progress.ts';
import quiz from './quiz.ts';
import read from './read.ts';
import settings from './settings.ts';
import site from './site.ts';

export default {
	aloud,
	data,
	due,
	ends,
	formats,
	labels,
	library,
	passage,
	progress,
	quiz,
	read,
	settings,
	site
} satisfies Words;
