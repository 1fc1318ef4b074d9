import type { Question } from '../question.ts';
import { proofsOf } from '../quiz/evidence.ts';
import type { QuizLink } from '../quiz/link.ts';
import { countSiblings, retryOf } from '../quiz/retry.ts';
import { sayRetry, type Telling } from '../quiz/say.ts';
import { begin, type Session } from '../quiz/session.ts';
import { loadBank } from './load-bank.svelte.ts';
import { aboutOf, type NotOpened, type Text } from './open-quiz.svelte.ts';
import { freshId } from './seed.svelte.ts';

/** What was missed in a session, asked in another way, and what to tell of that. */
export async function openRetry(
	text: Text,
	{ seed, mode }: QuizLink,
	session: Session,
	missed: readonly Question[]
): Promise<{ session: Session; notice: Telling } | NotOpened> {
	const bank = await loadBank(text.bankFile, text);
	if (!bank.ok) return { missing: bank.problem };
	const asked = [...(session.asked ?? []), ...session.questions.map(({ id }) => id)];
	const questions = retryOf(missed, { bank: bank.questions, seed: `${seed}/${asked.length}`, asked });
	const siblings = countSiblings(questions, missed);
	const proofs = mode === 'evidence' && { proofs: proofsOf(questions, text.passage) };
	return {
		session: begin(aboutOf(text), {
			seed,
			taking: freshId(),
			mode,
			questions,
			asked,
			retry: true,
			...proofs
		}),
		notice: (words) => sayRetry(siblings, questions.length, words)
	};
}
