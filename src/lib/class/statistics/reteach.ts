import type { ItemFigures, OptionFigures } from './item.ts';

/** A question to come back to with the class. */
export interface Reteach {
	figures: ItemFigures;
	share: number;
	/** The wrong option that drew most of them, where one drew more than one student. */
	drew: OptionFigures | undefined;
}

/** Below this share of its points a question is worth coming back to: the middle of what teachers aim at for practice. */
export const MASTERED = 0.7;

/** What to come back to, what went worst first; nothing of what hardly anybody was asked. */
export const reteachOf = (items: readonly ItemFigures[], most = 5): Reteach[] =>
	items
		.flatMap((figures) => {
			const { facility, options } = figures;
			if (!facility.ok || facility.value >= MASTERED) return [];
			const drew = options
				.filter(({ correct, count }) => !correct && count > 1)
				.reduce<OptionFigures | undefined>(
					(most, option) => (most && most.count >= option.count ? most : option),
					undefined
				);
			return [{ figures, share: facility.value, drew }];
		})
		.sort((a, b) => a.share - b.share)
		.slice(0, most);
