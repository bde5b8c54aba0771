// Keeps the pages of the workshop working without a network. The build writes before this the constants VERSION,
// ANSWER (what a participant's page needs) and WORKSHOP (what the facilitator's page needs, phases included).
/* global VERSION, ANSWER, WORKSHOP */

const KEPT = `cap17-${VERSION}`;
const VISITED = 'cap17-visited';
/** A network that takes longer than this to answer with a page counts as gone, if the page is kept. */
const PATIENCE_MS = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(keep(ANSWER));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

// A new version waits until the visitor takes it or closes every page of the old one.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
  if (event.data === 'keep-workshop') event.waitUntil(keep(WORKSHOP));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  // The names of these files change with their content: what is kept is what was asked for.
  const isLasting = url.pathname.startsWith('/_astro/');
  event.respondWith(isLasting ? keptFirst(request) : networkFirst(request));
});

async function keep(addresses) {
  const cache = await caches.open(KEPT);
  const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = addresses.filter((address) => !held.has(address));
  await cache.addAll(missing.map((address) => new Request(address, { cache: 'no-cache' })));
}

async function dropOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith('cap17-') && name !== KEPT);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function keptFirst(request) {
  return (await findKept(request)) ?? visit(request);
}

async function networkFirst(request) {
  const kept = await findKept(request);
  const late = new Promise((resolve) => {
    if (kept) setTimeout(resolve, PATIENCE_MS, kept);
  });
  try {
    return await Promise.race([visit(request), late]);
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

async function visit(request) {
  const response = await fetch(request);
  if (response.ok && response.type === 'basic') {
    const copy = response.clone();
    const cache = await caches.open(VISITED);
    await cache.put(addressOf(request), copy).catch(() => undefined);
  }
  return response;
}

/** What the build kept comes before what was visited: it is whole. */
async function findKept(request) {
  const address = addressOf(request);
  for (const name of [KEPT, VISITED]) {
    const kept = await (await caches.open(name)).match(address);
    if (kept) return kept;
  }
  return undefined;
}

/** A page is the same with and without its last slash, and whatever its query. */
function addressOf({ url, mode }) {
  const { pathname } = new URL(url);
  return mode === 'navigate' && !/[/.][^/]*\.|\/$/.test(pathname) ? `${pathname}/` : pathname;
}
