import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, questionOn } from './laws.ts';
import { mainIdea } from './main-idea.ts';

familyLaws(mainIdea);

test('wrong ideas are too narrow, too broad, too sure, against the text or not in it', () => {
	const labels = optionsOf(questionOn(mainIdea, 'gist').item).flatMap(({ label }) => label ?? []);
	expect(labels.length).toBeGreaterThanOrEqual(2);
	for (const label of labels)
		expect(['too-narrow', 'too-broad', 'certainty-raised', 'contradicted', 'not-in-text']).toContain(label);
});
