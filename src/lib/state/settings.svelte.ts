import {
	appearanceOf,
	DEFAULT_SETTINGS,
	readSettings,
	type ReadingSettings,
	SETTINGS_KEY
} from '../reading/settings.ts';
import { readStored, writeStored } from './browser-storage.svelte.ts';

/** The faces that are fetched, by their names in src/faces.css. */
const FETCHED: Partial<Record<ReadingSettings['face'], string>> = {
	literata: 'Literata',
	easy: 'Atkinson Hyperlegible Next'
};

/** Fetches a face that was asked for: it is worth waiting for, whatever src/faces.css says of a page that comes. */
async function fetchFace(name: string): Promise<void> {
	for (const face of document.fonts) if (face.family.replaceAll('"', '') === name) face.display = 'swap';
	await document.fonts.load(`1em "${name}"`);
}

/** How the reader likes to read: shown at once, and kept in the browser for every page. */
export class Settings {
	#now = $state.raw(readSettings(readStored(SETTINGS_KEY)));
	#kept = $state(true);

	get now(): ReadingSettings {
		return this.#now;
	}

	/** False where the browser does not let anything be stored. */
	get kept(): boolean {
		return this.#kept;
	}

	choose(part: Partial<ReadingSettings>): void {
		this.#show({ ...this.#now, ...part });
		this.#kept = writeStored(SETTINGS_KEY, this.#now);
	}

	reset(): void {
		this.#show(DEFAULT_SETTINGS);
		this.#kept = writeStored(SETTINGS_KEY, undefined);
	}

	async #show(settings: ReadingSettings): Promise<void> {
		const face = settings.face === this.#now.face ? undefined : FETCHED[settings.face];
		this.#now = settings;
		// A new face shows once it is there, so that the lines break anew once, not twice. Without it, others stand in.
		if (face) await fetchFace(face).catch(() => undefined);
		if (this.#now !== settings) return;
		const { attributes, properties } = appearanceOf(settings);
		const root = document.documentElement;
		for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
		for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
	}
}
