import type { Words } from '../catalogue.ts';
import aloud from './aloud.ts';
import answers from './answers.ts';
import assign from './assign.ts';
import collect from './collect.ts';
import data from './data.ts';
import due from './due.ts';
import ends from './ends.ts';
import extras from './extras.ts';
import formats from './formats.ts';
import handIn from './hand-in.ts';
import labels from './labels.ts';
import library from './library.ts';
import mistakes from './mistakes.ts';
import offline from './offline.ts';
import paper from './paper.ts';
import passage from './passage.ts';
import progress from './progress.ts';
import quiz from './quiz.ts';
import read from './read.ts';
import settings from './settings.ts';
import site from './site.ts';
import understand from './understand.ts';

export default {
	aloud,
	answers,
	assign,
	collect,
	data,
	due,
	ends,
	extras,
	formats,
	handIn,
	labels,
	library,
	mistakes,
	offline,
	paper,
	passage,
	progress,
	quiz,
	read,
	settings,
	site,
	understand
} satisfies Words;
