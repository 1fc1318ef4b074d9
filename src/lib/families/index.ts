import { allBySource } from './all-by-source.ts';
import { answerAndProof } from './answer-and-proof.ts';
import { causeChain } from './cause-chain.ts';
import { contrast } from './contrast.ts';
import type { Family } from './family.ts';
import { fillGap } from './fill-gap.ts';
import { follows } from './follows.ts';
import { headline } from './headline.ts';
import { howLong } from './how-long.ts';
import { howMany } from './how-many.ts';
import { howSure } from './how-sure.ts';
import { mainIdea } from './main-idea.ts';
import { matchSources } from './match-sources.ts';
import { orderOfEvents } from './order-of-events.ts';
import { paragraphPurpose } from './paragraph-purpose.ts';
import { partOfWhole } from './part-of-whole.ts';
import { proof } from './proof.ts';
import { reference } from './reference.ts';
import { remainsToCheck } from './remains-to-check.ts';
import { restOfWhole } from './rest-of-whole.ts';
import { restatement } from './restatement.ts';
import { sortCertainty } from './sort-certainty.ts';
import { supported } from './supported.ts';
import { timeBetween } from './time-between.ts';
import { timeOrder } from './time-order.ts';
import { trueFalseGrid } from './true-false-grid.ts';
import { typeName } from './type-name.ts';
import { typeNumber } from './type-number.ts';
import { whatFor } from './what-for.ts';
import { whatHappened } from './what-happened.ts';
import { when } from './when.ts';
import { where } from './where.ts';
import { whoClaims } from './who-claims.ts';
import { who } from './who.ts';
import { whoseStatement } from './whose-statement.ts';
import { why } from './why.ts';
import { wordInContext } from './word-in-context.ts';

/** Every family, by the reading process that it tests: retrieve, infer, integrate, evaluate. */
export const families: readonly Family[] = [
	who,
	typeName,
	whatHappened,
	where,
	when,
	howLong,
	howMany,
	typeNumber,
	why,
	whatFor,
	wordInContext,
	reference,
	restatement,
	follows,
	fillGap,
	mainIdea,
	paragraphPurpose,
	orderOfEvents,
	timeOrder,
	timeBetween,
	causeChain,
	contrast,
	partOfWhole,
	restOfWhole,
	whoseStatement,
	allBySource,
	matchSources,
	whoClaims,
	howSure,
	sortCertainty,
	remainsToCheck,
	headline,
	supported,
	trueFalseGrid,
	proof,
	answerAndProof
];
