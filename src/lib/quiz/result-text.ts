import type { Mark } from './mark.ts';
import { MODE_NAMES, plural, sayError, sayMark, sayPoints, SKILL_NAMES } from './say.ts';
import type { Session } from './session.ts';

/** A result as plain text, to paste wherever somebody wants to keep or send it. */
export function resultText(session: Session, mark: Mark, address: string): string {
	const { title, level, version, seed, mode, questions } = session;
	const count = plural(questions.length, 'question');
	return [
		`Readback: “${title}”, level ${level.toUpperCase()}`,
		`Score: ${sayMark(mark, questions.length).join(' ')}`,
		...(mark.evidence ? [`Evidence found: ${mark.evidence.found} of ${mark.evidence.of}`] : []),
		...mark.bySkill.map(
			({ skill, points }) => `- ${SKILL_NAMES[skill]}: ${sayPoints(points.earned)} of ${points.possible}`
		),
		...mark.errors.map(({ label, times }) => `- ${sayError(label, times)}`),
		`Mode: ${MODE_NAMES[mode].name}${session.retry ? ', retry of what was missed' : ''}. ${count}, seed ${seed}, text version ${version}.`,
		address
	].join('\n');
}
