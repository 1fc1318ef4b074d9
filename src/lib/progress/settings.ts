import * as z from 'zod/mini';

/** Under this name the settings lie in the browser’s storage. */
export const REVIEW_KEY = 'readback:review';

/** How sure a reader wants to be of what comes back, in per cent. */
export const RETENTIONS = [80, 85, 90, 95] as const;
/** How many questions a day, at most. */
export const LIMITS = [10, 20, 40, 100] as const;

const Settings = z.object({
	retention: z.catch(z.literal(RETENTIONS), 90),
	limit: z.catch(z.literal(LIMITS), 20)
});
export type ReviewSettings = z.infer<typeof Settings>;

/** What was stored wrongly is the default again. */
export function readReviewSettings(stored: unknown): ReviewSettings {
	const found = z.looseObject({}).safeParse(stored);
	return Settings.parse(found.success ? found.data : {});
}
