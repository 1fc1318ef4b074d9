import { VERDICTS, type VerdictItem } from './index.ts';

const NAMES = { true: 'True', false: 'False', 'not-stated': 'Not stated' };

/** A verdict with this key. */
export const verdictOf = (key: (typeof VERDICTS)[number]): VerdictItem & { format: 'verdict' } => ({
	format: 'verdict',
	options: VERDICTS.map((id) => ({
		id,
		text: NAMES[id],
		why: `Whether it is ${NAMES[id]} is told here.`,
		span: null,
		...(id === key
			? { correct: true as const, label: null, role: null }
			: { correct: false as const, label: 'contradicted' as const, role: 'misread' as const })
	}))
});

export const examples = VERDICTS.map(verdictOf);
