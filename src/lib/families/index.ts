import type { Family } from './family.ts';
import { howMany } from './how-many.ts';
import { howSure } from './how-sure.ts';
import { mainIdea } from './main-idea.ts';
import { orderOfEvents } from './order-of-events.ts';
import { partOfWhole } from './part-of-whole.ts';
import { proof } from './proof.ts';
import { supported } from './supported.ts';
import { whereWhen } from './where-when.ts';
import { who } from './who.ts';
import { whoClaims } from './who-claims.ts';
import { whoseStatement } from './whose-statement.ts';
import { why } from './why.ts';
import { wordInContext } from './word-in-context.ts';

/** Every family, by the reading process that it tests: retrieve, infer, integrate, evaluate. */
export const families: readonly Family[] = [
	howMany,
	who,
	whereWhen,
	why,
	wordInContext,
	mainIdea,
	orderOfEvents,
	partOfWhole,
	whoseStatement,
	whoClaims,
	howSure,
	supported,
	proof
];
