import * as z from 'zod/mini';

/** What of a site a device needs, as paths below the base path of the site; `offline-files.js` writes it. */
export const Manifest = z.object({
	/** What every visit may need: scripts, styles, fonts, and the pages that are not about one article. */
	app: z.array(z.string()),
	articles: z.array(
		z.object({
			id: z.string(),
			/** How much room its files take. */
			bytes: z.int().check(z.gte(0)),
			files: z.array(z.string())
		})
	)
});
export type Manifest = z.infer<typeof Manifest>;

/** An article, and whether it is there without a network. */
export interface Holding {
	id: string;
	bytes: number;
	kept: boolean;
}

/** Which articles are kept whole, by the paths of all that is kept. */
export function holdingsIn({ articles }: Manifest, paths: Iterable<string>): Holding[] {
	const there = new Set(paths);
	return articles.map(({ id, bytes, files }) => ({
		id,
		bytes,
		kept: files.every((file) => there.has(file))
	}));
}

/** The files of these articles. */
export const filesOf = ({ articles }: Manifest, ids: readonly string[]): string[] =>
	articles.filter(({ id }) => ids.includes(id)).flatMap(({ files }) => files);

/** All files that the manifest knows. */
export const allFiles = ({ app, articles }: Manifest): string[] => [
	...app,
	...articles.flatMap(({ files }) => files)
];
