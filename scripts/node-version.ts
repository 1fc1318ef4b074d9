const NEEDED = { major: 20, minor: 19 };

/** Ends the program with a plain sentence when Node is too old to build the site. */
export function refuseOldNode(version: string = process.versions.node): void {
	if (isNewEnough(version)) return;
	console.error(
		`Readback needs Node ${NEEDED.major}.${NEEDED.minor} or later; this is Node ${version}.\n` +
			'Install a newer Node (https://nodejs.org), then run `npm ci` and try again.'
	);
	process.exit(1);
}

export function isNewEnough(version: string): boolean {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor);
}
