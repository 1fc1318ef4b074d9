const ports = { root: Number(process.env.ROOT_PORT ?? 4273), base: Number(process.env.BASE_PORT ?? 4274) };

/** The two places where the site is tested: at the root of a host, and below a path as a project page is. */
export const sites = {
	root: { folder: 'build-test/root', base: '', port: ports.root, url: `http://localhost:${ports.root}/` },
	base: {
		folder: 'build-test/base',
		base: '/readback',
		port: ports.base,
		url: `http://localhost:${ports.base}/readback/`
	}
};
