export const precisionOf = (iso: string): 'year' | 'month' | 'day' =>
	iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day';
export function dateText(iso: string, as?: 'weekday' | 'month' | 'day'): string {
	const d = new Date(iso);
	const f = (o: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...o }).format(d);
	if (iso.length === 4) return iso;
	if (iso.length === 7) return f(as === 'month' ? { month: 'long' } : { month: 'long', year: 'numeric' });
	return f(
		as === 'weekday'
			? { weekday: 'long' }
			: as === 'day'
				? { day: 'numeric', month: 'long' }
				: { day: 'numeric', month: 'long', year: 'numeric' }
	);
}
