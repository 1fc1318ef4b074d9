import type aloud from './en/aloud.ts';
import type answers from './en/answers.ts';
import type assign from './en/assign.ts';
import type collect from './en/collect.ts';
import type data from './en/data.ts';
import type due from './en/due.ts';
import type ends from './en/ends.ts';
import type extras from './en/extras.ts';
import type formats from './en/formats.ts';
import type handIn from './en/hand-in.ts';
import type labels from './en/labels.ts';
import type library from './en/library.ts';
import type mistakes from './en/mistakes.ts';
import type offline from './en/offline.ts';
import type paper from './en/paper.ts';
import type passage from './en/passage.ts';
import type progress from './en/progress.ts';
import type quiz from './en/quiz.ts';
import type read from './en/read.ts';
import type settings from './en/settings.ts';
import type site from './en/site.ts';
import type understand from './en/understand.ts';

/**
 * Every word of the interface, by the part of the site that says it. English is the original; a language that lacks a
 * message, or has one that English does not, fails to compile.
 */
export interface Words {
	aloud: typeof aloud;
	answers: typeof answers;
	assign: typeof assign;
	collect: typeof collect;
	data: typeof data;
	due: typeof due;
	ends: typeof ends;
	extras: typeof extras;
	formats: typeof formats;
	handIn: typeof handIn;
	labels: typeof labels;
	library: typeof library;
	mistakes: typeof mistakes;
	offline: typeof offline;
	paper: typeof paper;
	passage: typeof passage;
	progress: typeof progress;
	quiz: typeof quiz;
	read: typeof read;
	settings: typeof settings;
	site: typeof site;
	understand: typeof understand;
}
