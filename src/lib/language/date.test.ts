import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, precisionOf } from './date.ts';

describe('dateText', () => {
	it.each([
		['2022', undefined, '2022'],
		['2025-03', undefined, 'March 2025'],
		['2025-03', 'month', 'March'],
		['2025-04-28', undefined, '28 April 2025'],
		['2025-04-28', 'weekday', 'Monday'],
		['2025-04-28', 'day', '28 April'],
		['2025-04-28', 'month', 'April'],
		['2024-02-29', undefined, '29 February 2024'],
		['2023-12-31', 'weekday', 'Sunday'],
		['0800', undefined, '0800']
	] as const)('says %s as %s: “%s”', (iso, as, text) => {
		expect(dateText(iso, as)).toBe(text);
	});
	it('names the same day wherever it is read', () => {
		const zone = process.env.TZ;
		for (const tz of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
			process.env.TZ = tz;
			expect(dateText('2025-04-28')).toBe('28 April 2025');
		}
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});
	it('never says less than the precision of the date', () => {
		const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(day, (date) => {
				const iso = date.toISOString().slice(0, 10);
				expect(new Date(`${dateText(iso)} UTC`).toISOString().slice(0, 10)).toBe(iso);
			})
		);
	});
});

describe('precisionOf', () => {
	it.each([
		['2022', 'year'],
		['2025-03', 'month'],
		['2025-04-28', 'day']
	] as const)('takes %s for a %s', (iso, precision) => {
		expect(precisionOf(iso)).toBe(precision);
	});
});
