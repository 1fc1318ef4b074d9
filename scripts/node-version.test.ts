import { expect, test } from 'vitest';
import { isNewEnough } from './node-version.ts';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s is new enough', (version) => {
	expect(isNewEnough(version)).toBe(true);
});

test.each(['20.18.3', '20.9.0', '18.20.8', '8.19.0'])('Node %s is too old', (version) => {
	expect(isNewEnough(version)).toBe(false);
});
