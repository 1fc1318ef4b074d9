import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import type { Holding } from '../offline/manifest.ts';
import type { Reply, Wish } from '../offline/messages.ts';

/** A page that stays open for days looks for a newer version this often, when it is looked at. */
const EVERY = 60 * 60 * 1000;

/** What the browser keeps of Readback for times without a network, and which version of it. */
class Offline {
	#waiting = $state.raw<ServiceWorker>();
	#started: Promise<ServiceWorkerRegistration> | undefined;
	#lookedAt = 0;

	/** Whether a newer version is there, and waits for a good moment. */
	get hasUpdate(): boolean {
		return this.#waiting !== undefined;
	}

	/** From now on what is fetched is kept. Rejects where the browser cannot. */
	start(): Promise<ServiceWorkerRegistration> {
		this.#started ??= this.#register();
		return this.#started;
	}

	/** What is kept. Nothing where the browser cannot keep anything. */
	list(): Promise<Holding[] | undefined> {
		return this.#ask({ do: 'list' });
	}

	/** Keeps an article, with its questions; nothing where that failed. */
	keep(id: string): Promise<Holding[] | undefined> {
		return this.#ask({ do: 'keep', id });
	}

	drop(id: string): Promise<Holding[] | undefined> {
		return this.#ask({ do: 'drop', id });
	}

	/** Uses the newer version at once, in every tab; this one is loaded anew. */
	update(): void {
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
		void send(this.#waiting, { do: 'takeOver' });
	}

	async #register(): Promise<ServiceWorkerRegistration> {
		// While one works on the site, nothing of it may be kept.
		if (dev) throw new Error('Not while developing.');
		const registration = await navigator.serviceWorker.register(`${resolve('/')}service-worker.js`, {
			updateViaCache: 'all'
		});
		this.#watch(registration);
		this.#lookedAt = Date.now();
		document.addEventListener('visibilitychange', () => {
			if (document.hidden || Date.now() - this.#lookedAt < EVERY) return;
			this.#lookedAt = Date.now();
			registration.update().catch(() => undefined);
		});
		return registration;
	}

	#watch(registration: ServiceWorkerRegistration): void {
		const wait = (worker: ServiceWorker | null) => {
			// The very first one has nothing to replace.
			if (worker?.state === 'installed' && registration.active) this.#waiting = worker;
		};
		const follow = (worker: ServiceWorker | null) =>
			worker?.addEventListener('statechange', () => wait(worker));
		wait(registration.waiting);
		follow(registration.installing);
		registration.addEventListener('updatefound', () => follow(registration.installing));
	}

	async #ask(wish: Wish): Promise<Holding[] | undefined> {
		try {
			await this.start();
			const { active } = await navigator.serviceWorker.ready;
			const reply = await send(active, wish);
			return reply?.ok ? reply.holdings : undefined;
		} catch {
			return undefined;
		}
	}
}

/** Sends a wish to a service worker, and waits for what it says. */
function send(worker: ServiceWorker | null | undefined, wish: Wish): Promise<Reply> | undefined {
	if (!worker) return undefined;
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<Reply>) => resolve(data);
		worker.postMessage(wish, [port2]);
	});
}

export const offline = new Offline();
