// Applies the reader's settings before anything is painted. It does what `readSettings` and `appearanceOf` in
// src/lib/reading/settings.ts do, without the library that checks them; the test beside them compares the two.
(() => {
	const choices = {
		theme: ['data-theme', 'device', 'light', 'dark', 'sepia', 'contrast-light', 'contrast-dark'],
		face: ['data-face', 'literata', 'sans', 'easy']
	};
	const ranges = {
		size: ['--text-size', 90, 200, 100],
		lines: ['--line-spacing', 1.4, 2.4, 1.6],
		letters: ['--letter-spacing', 0, 16, 0],
		width: ['--line-width', 20, 48, 34]
	};
	const apply = () => {
		const root = document.documentElement;
		let stored;
		try {
			stored = JSON.parse(localStorage.getItem('readback:settings'));
		} catch {
			// Blocked or unreadable: the defaults stand.
		}
		if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) stored = {};
		for (const [key, [attribute, ...names]] of Object.entries(choices))
			root.setAttribute(attribute, names.includes(stored[key]) ? stored[key] : names[0]);
		for (const [key, [property, least, most, normal]] of Object.entries(ranges)) {
			const value = stored[key];
			const isWithin = typeof value === 'number' && value >= least && value <= most;
			root.style.setProperty(property, String(isWithin ? value : normal));
		}
	};
	// The page is written in English. Where it will speak another language, it runs its way at once, and the words are
	// not seen until they are there (see `data-waits` in src/app.css). The same rule as `languageFor` in src/lib/words.
	const speak = () => {
		const languages = { en: 'ltr', es: 'ltr', fr: 'ltr', ar: 'rtl' };
		const isOne = (tag) => typeof tag === 'string' && Object.hasOwn(languages, tag);
		let chosen;
		try {
			chosen = JSON.parse(localStorage.getItem('readback:language'));
		} catch {
			// Blocked or unreadable: the browser’s own languages stand.
		}
		const asked = navigator.languages.map((tag) => tag.split('-')[0]);
		const language = [chosen, ...asked].find(isOne) ?? 'en';
		const root = document.documentElement;
		root.lang = language;
		root.dir = languages[language];
		if (language !== 'en') root.setAttribute('data-waits', '');
	};
	// The page of a quiz brings the first one along. Where another one is meant, or this one was begun before, it waits
	// unseen (see `data-other-quiz` in the page of the quiz). The same rule as `isFirst` in src/lib/quiz/address.ts.
	const lookAhead = () => {
		const [, slug] = location.pathname.match(/\/quiz\/([^/]+)\//) ?? [];
		if (slug === undefined) return;
		const usual = { seed: 'first', n: '10', mode: 'test', timer: 'off', layout: 'one' };
		const params = new URLSearchParams(location.search);
		const named = (name) => params.get(name) ?? usual[name];
		const isFirst = Object.keys(usual).every((name) => named(name) === usual[name]);
		let isBegun = false;
		try {
			isBegun = Object.keys(localStorage).some(
				(key) =>
					key.startsWith(`readback:session:${slug}/`) &&
					key.endsWith(`/${named('seed')}/${named('n')}/${named('mode')}`)
			);
		} catch {
			// Blocked: nothing was begun.
		}
		if (!isFirst || isBegun) document.documentElement.setAttribute('data-other-quiz', '');
		// A new one takes the bank of the text, which need not wait for the scripts that read it.
		const bank = document.querySelector('link[rel="alternate"][type="application/json"]');
		if (!isFirst && !isBegun && bank)
			Object.assign(bank, { as: 'fetch', crossOrigin: 'anonymous', rel: 'preload' });
	};
	// What a quiz shows side by side, and how wide. The page itself takes over once it has read the same (see
	// `Preferences` in src/lib/state/preferences.svelte.ts).
	const divide = () => {
		let stored;
		try {
			stored = JSON.parse(localStorage.getItem('readback:quiz-preferences'));
		} catch {
			// Blocked or unreadable: the defaults stand.
		}
		const { panes, split } = stored ?? {};
		const root = document.documentElement;
		if (panes === 'text' || panes === 'question') root.setAttribute('data-panes', panes);
		if (typeof split === 'number' && split >= 25 && split <= 75)
			root.style.setProperty('--split', `${split}%`);
	};
	// What is pressed before the page is alive is pressed again once it is, in the same order: on a slow network it looks
	// ready long before. The page says when (see src/routes/+layout.svelte); links work by themselves.
	const holdOn = () => {
		const held = new Map();
		const types = ['click', 'input', 'change'];
		const hold = (event) => {
			const { type, target } = event;
			const control = type === 'click' ? target.closest('button') : target;
			if (!control) return;
			// What is held is heard once: the page may come alive in several steps.
			event.stopPropagation();
			held.delete(control);
			held.set(control, { value: control.value, checked: control.checked });
		};
		const press = ({ value, checked }, control) => {
			if (!control.isConnected) return;
			if (/radio|checkbox/.test(control.type)) control.checked = !checked;
			if (/radio|checkbox|button|submit/.test(control.type)) return control.click();
			control.value = value;
			for (const type of types.slice(1)) control.dispatchEvent(new Event(type, { bubbles: true }));
		};
		for (const type of types) addEventListener(type, hold, true);
		addEventListener(
			'readback:alive',
			() => {
				for (const type of types) removeEventListener(type, hold, true);
				held.forEach(press);
			},
			{ once: true }
		);
	};
	apply();
	speak();
	lookAhead();
	divide();
	holdOn();
	// What is chosen in one tab holds in all of them.
	addEventListener('storage', apply);
})();
