import { describe, expect, it } from 'vitest';
import { blank, formats, keyOf, score, spansOf, worthOf } from './index.ts';
import { AnyItem } from './schemas.ts';
import { passage, story } from './story.ts';

it('has an item of every format, for the gallery to show', () => {
	expect(Object.keys(story)).toEqual(Object.keys(formats));
});

describe.each(Object.values(story))(
	'the $item.format item of the story',
	({ item, wrong, begun, partly }) => {
		const earned = (response: Parameters<typeof score>[1]) => {
			const result = score(item, response);
			return result.status === 'scored' ? result.earned : undefined;
		};
		it('is an item, about the story', () => {
			expect(AnyItem.safeParse(item).error).toBeUndefined();
			expect(spansOf(item)).not.toEqual([]);
			for (const { quote, start, end } of spansOf(item)) expect(passage.text.slice(start, end)).toBe(quote);
		});
		it('has answers that are what they are called', () => {
			expect(earned(blank(item))).toBeUndefined();
			expect(earned(begun ?? blank(item))).toBeUndefined();
			expect(earned(wrong)).toBe(0);
			if (partly) {
				expect(earned(partly)).toBeGreaterThan(0);
				expect(earned(partly)).toBeLessThan(worthOf(item));
			}
			expect(earned(keyOf(item))).toBe(worthOf(item));
		});
	}
);
