import { dayOf } from '../progress/days.ts';
import { dueOn, schedule } from '../progress/schedule.ts';
import { progress } from './progress.svelte.ts';
import { reviewSettings } from './review-settings.svelte.ts';

/** How many facts are due for review today. */
export async function countDue(): Promise<number> {
	reviewSettings.load();
	await progress.load();
	return dueOn(schedule(progress.attempts, reviewSettings.now), dayOf(progress.now)).length;
}
