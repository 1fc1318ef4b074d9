/** A new seed, short enough to read out: chance enters here, once, and stands in the address from then on. */
export function freshSeed(): string {
	const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
	return number.toString(36).slice(0, 6);
}

/** A name that nothing else has, on this device or another. */
export const freshId = (): string =>
	Array.from(crypto.getRandomValues(new Uint32Array(3)), (number) =>
		number.toString(36).padStart(7, '0')
	).join('');
