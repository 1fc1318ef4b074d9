import { expect, test } from 'vitest';
import { parsePassage } from '../content/passage.ts';
import { whereabouts } from './whereabouts.ts';

const passage = parsePassage('One came. Two came. Three came.\n\nNobody stayed.');
const at = (quote: string) => {
	const start = passage.text.indexOf(quote);
	return whereabouts(passage, { quote, start, end: start + quote.length });
};

test('a sentence is pointed at by its place in its paragraph', () => {
	expect(at('One came')?.words).toBe('the first sentence of the first paragraph');
	expect(at('Two')?.words).toBe('the second sentence of the first paragraph');
	expect(at('Three came.')?.words).toBe('the third sentence of the first paragraph');
	expect(at('stayed')?.words).toBe('the only sentence of the second paragraph');
});

test('the whole sentence is what is pointed at', () => {
	expect(at('Two')?.sentence.quote).toBe('Two came.');
});

test('what goes over the end of a sentence has no such place', () => {
	expect(at('came. Two')).toBeUndefined();
});
