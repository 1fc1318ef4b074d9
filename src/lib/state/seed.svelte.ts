/** A new seed, short enough to read out: chance enters here, once, and stands in the address from then on. */
export function freshSeed(): string {
	const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
	return number.toString(36).slice(0, 6);
}
