import { expect, it } from 'vitest';
import { trimmedSpan } from './selection.ts';

it('leaves white space at the ends of what is selected out', () => {
	expect(trimmedSpan('It rained. The river rose.', 10, 15)).toEqual({ quote: 'The', start: 11, end: 14 });
	expect(trimmedSpan('It rained. The river rose.', 10, 11)).toBeUndefined();
});
