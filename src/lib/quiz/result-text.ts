import type { Words } from '../words/catalogue.ts';
import type { Mark } from './mark.ts';
import { sayError, sayMark } from './say.ts';
import type { Session } from './session.ts';

/** A result as plain text, to paste wherever somebody wants to keep or send it. */
export function resultText(
	session: Session,
	mark: Mark,
	address: string,
	{ ends, labels, mistakes }: Pick<Words, 'ends' | 'labels' | 'mistakes'>
): string {
	const { title, level, version, seed, questions } = session;
	const mode = labels.modes[session.mode].name;
	return [
		ends.copiedTitle(title, level.toUpperCase()),
		ends.copiedScore(sayMark(mark, questions.length, labels).join(' ')),
		...(mark.evidence ? [ends.copiedEvidence(mark.evidence.found, mark.evidence.of)] : []),
		...mark.bySkill.map(({ skill, points }) =>
			ends.copiedSkill(labels.skills[skill], labels.pointsOf(points.earned, points.possible))
		),
		...mark.errors.map(({ label, times }) => `- ${sayError(label, times, mistakes)}`),
		ends.copiedMade(session.retry ? ends.copiedRetry(mode) : mode, seed, questions.length, version),
		address
	].join('\n');
}
