import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, keyText, questionOn, readings } from './laws.ts';
import { whoClaims } from './who-claims.ts';

familyLaws(whoClaims);

test('the verb says how strongly the source speaks', () => {
	expect(questionOn(whoClaims, 'arms-shipped').stems[0]).toBe(
		'Who claims that North Korea has shipped weapons to Russia in containers?'
	);
	expect(questionOn(whoClaims, 'better-fighters').stems[0]).toMatch(
		/^According to the text, who believes that /
	);
});

test('somebody whom the source cites, or to whom it belongs, is never a wrong answer', () => {
	for (const question of readings.flatMap((reading) => ask(whoClaims, reading))) {
		const wrong = optionsOf(question.item).flatMap(({ correct, text }) => (correct ? [] : [text]));
		if (keyText(question).startsWith('Lee') && !question.id.endsWith('more-troops'))
			expect(wrong).not.toContain('The NIS');
		if (keyText(question) === 'KCNA') expect(wrong).not.toContain('North Korea');
	}
});

test('what is confirmed is asked of nobody in particular', () => {
	expect(() => questionOn(whoClaims, 'nk-sent-why')).toThrow('asks nothing');
});

test('of a source that is no person, the sentence that proves it is asked for as well, where one does', () => {
	for (const reading of readings)
		for (const { item, evidence, facts } of ask(whoClaims, reading)) {
			const by = reading.facts.find(({ id }) => id === facts[0])?.said?.by ?? '';
			if (reading.article.entities[by]?.kind === 'person' || evidence.length > 1)
				expect(item.format).toBe('choice');
		}
	expect(questionOn(whoClaims, 'ride-5').item.format).toBe('two-part');
});
