const IRREGULAR: Record<string, [string, string]> = {
	send: ['sent', 'sent'],
	become: ['became', 'become'],
	grow: ['grew', 'grown'],
	lose: ['lost', 'lost'],
	fight: ['fought', 'fought'],
	be: ['was', 'been'],
	sit: ['sat', 'sat'],
	give: ['gave', 'given'],
	take: ['took', 'taken'],
	keep: ['kept', 'kept'],
	drink: ['drank', 'drunk'],
	have: ['had', 'had'],
	tell: ['told', 'told'],
	begin: ['began', 'begun'],
	know: ['knew', 'known'],
	say: ['said', 'said'],
	draw: ['drew', 'drawn'],
	eat: ['ate', 'eaten'],
	build: ['built', 'built'],
	rise: ['rose', 'risen'],
	steal: ['stole', 'stolen'],
	lie: ['lay', 'lain'],
	rule: ['ruled', 'ruled']
};
const DOUBLING = ['admit', 'stop', 'plan', 'ship', 'rob'];
export interface VerbForm {
	verb: string;
	tense: 'past' | 'present' | 'perfect' | 'past-perfect' | 'future';
	progressive: boolean;
	passive: boolean;
	not: boolean;
	modal?: 'may' | 'might' | 'can' | 'could' | 'must' | 'should' | 'would' | undefined;
}
const split = (verb: string) => {
	const [base = '', ...particle] = verb.split(' ');
	return { base, particle };
};
const ed = (b: string) =>
	DOUBLING.includes(b)
		? `${b}${b.at(-1)}ed`
		: b.endsWith('e')
			? `${b}d`
			: /[^aeiou]y$/.test(b)
				? `${b.slice(0, -1)}ied`
				: `${b}ed`;
export const pastOf = (v: string) => {
	const { base, particle } = split(v);
	return [IRREGULAR[base]?.[0] ?? ed(base), ...particle].join(' ');
};
export const participleOf = (v: string) => {
	const { base, particle } = split(v);
	return [IRREGULAR[base]?.[1] ?? ed(base), ...particle].join(' ');
};
export const ingOf = (v: string) => {
	const { base, particle } = split(v);
	const g =
		base === 'be'
			? 'being'
			: base === 'lie'
				? 'lying'
				: DOUBLING.includes(base)
					? `${base}${base.at(-1)}ing`
					: /[^e]e$/.test(base)
						? `${base.slice(0, -1)}ing`
						: `${base}ing`;
	return [g, ...particle].join(' ');
};
export const presentOf = (v: string) => {
	const { base, particle } = split(v);
	const s =
		base === 'have'
			? 'has'
			: base === 'be'
				? 'is'
				: /(s|sh|ch|x|o)$/.test(base)
					? `${base}es`
					: /[^aeiou]y$/.test(base)
						? `${base.slice(0, -1)}ies`
						: `${base}s`;
	return [s, ...particle].join(' ');
};
function chain(f: VerbForm): string[] {
	// words from the finite on, in base forms
	const out: string[] = [];
	let form: (v: string) => string = (v) => v;
	const push = (v: string) => {
		out.push(form(v));
	};
	if (f.modal) {
		push(f.modal);
		form = (v) => v;
	} else if (f.tense === 'future') {
		push('will');
		form = (v) => v;
	} else if (f.tense === 'past') form = (v) => pastOf(v);
	else if (f.tense === 'present') form = (v) => presentOf(v);
	if (f.tense === 'perfect' || f.tense === 'past-perfect') {
		out.push(f.modal ? 'have' : f.tense === 'perfect' ? 'has' : 'had');
		form = participleOf;
	}
	if (f.progressive) {
		push('be');
		form = ingOf;
	}
	if (f.passive) {
		push('be');
		form = participleOf;
	}
	push(f.verb);
	return out;
}
const agree = (w: string, plural: boolean) =>
	plural ? ({ was: 'were', is: 'are', has: 'have' }[w] ?? w) : w;
function parts(f: VerbForm, plural: boolean) {
	const [first = '', ...rest] = chain(f);
	return { first: agree(first, plural), rest };
}
const simple = (f: VerbForm) =>
	!f.modal &&
	!f.progressive &&
	!f.passive &&
	(f.tense === 'past' || f.tense === 'present') &&
	split(f.verb).base !== 'be';
export function verbGroup(f: VerbForm, plural: boolean) {
	if (simple(f)) {
		if (f.not) return { finite: f.tense === 'past' ? 'did' : plural ? 'do' : 'does', rest: ['not', f.verb] };
		return { finite: f.tense === 'present' && plural ? f.verb : parts(f, plural).first, rest: [] };
	}
	const { first, rest } = parts(f, plural);
	if (f.not) return first === 'can' ? { finite: 'cannot', rest } : { finite: first, rest: ['not', ...rest] };
	return { finite: first, rest };
}
export function inversion(f: VerbForm, plural: boolean) {
	if (simple(f))
		return {
			aux: f.tense === 'past' ? 'did' : plural ? 'do' : 'does',
			rest: f.not ? ['not', f.verb] : [f.verb]
		};
	const { first, rest } = parts(f, plural);
	return { aux: first, rest: f.not ? ['not', ...rest] : rest };
}
export function infinitive(f: VerbForm): string[] | undefined {
	if (f.modal || f.tense === 'future') return undefined;
	const past = f.tense !== 'present';
	const be = past ? ['to', 'have', 'been'] : ['to', 'be'];
	const out = f.passive
		? [...be, participleOf(f.verb)]
		: f.progressive
			? [...be, ingOf(f.verb)]
			: past
				? ['to', 'have', participleOf(f.verb)]
				: ['to', f.verb];
	return f.not ? ['not', ...out] : out;
}
