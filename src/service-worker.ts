/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, version } from '$service-worker';
import { allFiles, filesOf, holdingsIn, Manifest } from './lib/offline/manifest.ts';
import type { Reply, Wish } from './lib/offline/messages.ts';

// Answers from this device what it can, so that Readback works without a network. Each version of the site has a cache
// of its own, whole before the version is used: pages, scripts and questions always belong together.

declare const self: ServiceWorkerGlobalScope;

const PREFIX = `readback${base}/`;
const CACHE = `${PREFIX}${version}`;
const MANIFEST = 'offline.json';
/** Where a visitor lands whose page is not here, and cannot be fetched. */
const NOT_HERE = 'offline/';

const addressOf = (path: string): string => `${self.location.origin}${base}/${path}`;
const pathOf = (address: string): string => new URL(address).pathname.slice(base.length + 1);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
	const { method, url, headers } = event.request;
	const isOurs = url.startsWith(addressOf(''));
	if (method === 'GET' && isOurs && !headers.has('range')) event.respondWith(answer(event));
});
self.addEventListener('message', (event) => {
	const [port] = event.ports;
	const reply = async (wish: Wish) => port?.postMessage(await tryTo(wish));
	event.waitUntil(reply(event.data));
});

/** All that the app needs, and the articles that the version before has kept. Where any of it fails, nothing changes. */
async function install(): Promise<void> {
	const response = await fetch(addressOf(MANIFEST), { cache: 'reload' });
	const manifest = Manifest.parse(await response.clone().json());
	const earlier = await earlierCaches();
	const paths = (await Promise.all(earlier.map(pathsIn))).flat();
	// Files of another version may be fewer or more: an article whose questions were kept is kept.
	const kept = manifest.articles.filter(({ id }) => paths.some((path) => path.startsWith(`bank/${id}/`)));
	const cache = await caches.open(CACHE);
	const ids = kept.map(({ id }) => id);
	await fetchInto(cache, [...manifest.app, ...filesOf(manifest, ids)]);
	await cache.put(addressOf(MANIFEST), response);
}

/** The version before stays as well: pages that are open may still need scripts of it. */
async function activate(): Promise<void> {
	const earlier = await earlierCaches();
	await Promise.all(earlier.slice(0, -1).map((name) => caches.delete(name)));
	await self.clients.claim();
}

const earlierCaches = async (): Promise<string[]> =>
	(await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);

async function pathsIn(name: string): Promise<string[]> {
	const cache = await caches.open(name);
	return (await cache.keys()).map(({ url }) => pathOf(url));
}

/** Scripts have names of their own for each version, so what the browser remembers of them is right. Pages do not. */
const fetchInto = (cache: Cache, paths: readonly string[]): Promise<void> =>
	cache.addAll(
		paths.map(
			(path) =>
				new Request(addressOf(path), { cache: path.startsWith('_app/immutable/') ? 'default' : 'reload' })
		)
	);

async function answer({ request }: FetchEvent): Promise<Response> {
	const address = new URL(request.url);
	// The query never changes what is sent: it says which quiz a page makes.
	address.search = '';
	const cache = await caches.open(CACHE);
	const held = (await cache.match(address.href)) ?? (await heldByEarlier(address.href));
	if (held) return held;
	try {
		const response = await fetch(request);
		if (response.ok && (await knows(cache, pathOf(address.href))))
			await cache.put(address.href, response.clone()).catch(() => undefined);
		return response;
	} catch (error) {
		if (request.mode !== 'navigate') throw error;
		if (!address.pathname.endsWith('/') && (await cache.match(`${address.href}/`)))
			return Response.redirect(`${address.href}/${new URL(request.url).search}`);
		return Response.redirect(`${addressOf(NOT_HERE)}?${new URLSearchParams({ page: request.url })}`);
	}
}

/** A page that was open when this version took over asks for scripts of its own version. */
const heldByEarlier = async (address: string): Promise<Response | undefined> =>
	pathOf(address).startsWith('_app/immutable/') ? caches.match(address) : undefined;

let known: Promise<Set<string>> | undefined;

async function knows(cache: Cache, path: string): Promise<boolean> {
	known ??= manifestIn(cache).then((manifest) => new Set(allFiles(manifest)));
	return (await known).has(path);
}

async function manifestIn(cache: Cache): Promise<Manifest> {
	const response = await cache.match(addressOf(MANIFEST));
	return Manifest.parse(await response?.json());
}

async function tryTo(wish: Wish): Promise<Reply> {
	try {
		return { ok: true, holdings: await grant(wish) };
	} catch {
		return { ok: false };
	}
}

async function grant(wish: Wish) {
	if (wish.do === 'takeOver') {
		await self.skipWaiting();
		return [];
	}
	const cache = await caches.open(CACHE);
	const manifest = await manifestIn(cache);
	if (wish.do === 'keep') {
		const there = new Set(await pathsIn(CACHE));
		await fetchInto(
			cache,
			filesOf(manifest, [wish.id]).filter((path) => !there.has(path))
		);
	}
	if (wish.do === 'drop')
		for (const path of filesOf(manifest, [wish.id])) await cache.delete(addressOf(path));
	return holdingsIn(manifest, await pathsIn(CACHE));
}
