const ports = { root: Number(process.env.ROOT_PORT ?? 4273), base: Number(process.env.BASE_PORT ?? 4274) };

export interface Site {
	folder: string;
	base: string;
	port: number;
	url: string;
	/** What its build is told. */
	env: Record<string, string>;
}

/**
 * The two places where the site is tested: at the root of a host, and below a path as a project page is. The first one
 * has the gallery as well, which no other build has.
 */
export const sites: { root: Site; base: Site } = {
	root: {
		folder: 'build-test/root',
		base: '',
		port: ports.root,
		url: `http://localhost:${ports.root}/`,
		env: { VITE_GALLERY: '1' }
	},
	base: {
		folder: 'build-test/base',
		base: '/readback',
		port: ports.base,
		url: `http://localhost:${ports.base}/readback/`,
		env: {}
	}
};
