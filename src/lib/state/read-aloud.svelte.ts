import { chooseVoice, PACES, partAfter, resumeAt, type SpokenPlace, wordAt } from '../reading/speech.ts';
import { readStored, writeStored } from './browser-storage.svelte.ts';

/** Under this name the speed lies in the browser’s storage, for every text and question. */
const PACE_KEY = 'readback:pace';
/** How long a browser may take to list its voices. */
const PATIENCE = 1500;

/** Reads parts aloud, one after the other: the sentences of a text, or a question and its options. */
export class ReadAloud {
	readonly #parts: readonly string[];
	#status = $state<'silent' | 'speaking' | 'paused'>('silent');
	#place = $state.raw<SpokenPlace>();
	#word = $state.raw<{ start: number; end: number }>();
	#pace = $state<number>(PACES.find((pace) => pace === readStored(PACE_KEY)) ?? 1);
	#problem = $state<'noVoice' | 'failed'>();
	/** What is being spoken: what an earlier utterance reports does not count any more. */
	#utterance: SpeechSynthesisUtterance | undefined;

	constructor(parts: readonly string[]) {
		this.#parts = parts;
	}

	get status() {
		return this.#status;
	}
	/** The number of the part that is spoken or paused at. */
	get part(): number | undefined {
		return this.#place?.part;
	}
	/** The spoken word in its part, where the browser reports it. */
	get word() {
		return this.#word;
	}
	get pace() {
		return this.#pace;
	}
	/** Why nothing is heard. */
	get problem() {
		return this.#problem;
	}

	/** Begins at a part, or goes on after a pause. */
	async play(part = 0): Promise<void> {
		this.#problem = undefined;
		const voice = await englishVoice();
		if (!voice) {
			this.#problem = 'noVoice';
			return;
		}
		this.#speak(this.#place ? resumeAt(this.#parts, this.#place) : partAfter(this.#parts, part - 1), voice);
	}

	/** Some browsers cannot pause a voice: it is stopped, and goes on with the same word. */
	pause(): void {
		this.#hush();
		this.#status = 'paused';
	}

	stop(): void {
		this.#hush();
		this.#status = 'silent';
		this.#place = this.#word = undefined;
	}

	async setPace(pace: number): Promise<void> {
		this.#pace = pace;
		writeStored(PACE_KEY, pace);
		if (this.#status !== 'speaking') return;
		this.#hush();
		await this.play();
	}

	#hush(): void {
		this.#utterance = undefined;
		globalThis.speechSynthesis?.cancel();
	}

	#speak(place: SpokenPlace | undefined, voice: SpeechSynthesisVoice): void {
		if (!place) return this.stop();
		const text = this.#parts[place.part] ?? '';
		const utterance = new SpeechSynthesisUtterance(text.slice(place.offset));
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.rate = this.#pace;
		utterance.onboundary = ({ name, charIndex }) => {
			if (this.#utterance !== utterance || name === 'sentence') return;
			const offset = place.offset + charIndex;
			this.#place = { part: place.part, offset };
			this.#word = wordAt(text, offset);
		};
		utterance.onend = () => {
			if (this.#utterance === utterance) this.#speak(partAfter(this.#parts, place.part), voice);
		};
		utterance.onerror = () => {
			if (this.#utterance !== utterance) return;
			this.pause();
			this.#problem = 'failed';
		};
		this.#utterance = utterance;
		this.#place = place;
		this.#word = undefined;
		this.#status = 'speaking';
		speechSynthesis.speak(utterance);
	}
}

/** Browsers list their voices late, and tell when they have. */
async function englishVoice(): Promise<SpeechSynthesisVoice | undefined> {
	const speech = globalThis.speechSynthesis;
	if (!speech) return undefined;
	if (speech.getVoices().length === 0)
		await new Promise((resolve) => {
			speech.addEventListener('voiceschanged', resolve, { once: true });
			setTimeout(resolve, PATIENCE);
		});
	return chooseVoice(speech.getVoices());
}
