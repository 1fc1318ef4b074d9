import type { Layout } from '$lib/paper/layouts.ts';

/** Where a sheet comes from: with the same, the same sheet is made again. */
export interface Source {
	seed: string;
	/** Which of the forms that hold the same questions in another order. */
	form: string;
	layout: Layout;
}
