// Keeps every page working without a network. The build writes before this the constants BASE (the path the site stands
// under), VERSION, ANSWER (what a participant's page needs), LANGUAGES (what all pages of each language need, by the
// language), PAGES (the address of every page) and FILES (what pages load beside built files). The origin may be shared
// with other applications, another copy of this site among them: whatever is not of these is none of its business.
/* global BASE, VERSION, ANSWER, LANGUAGES, PAGES, FILES */

/** The folder of built files. */
const BUILT = `${BASE}_astro/`;
/** How the names of this copy's caches begin; no other copy's do. */
const OURS = BASE === '/' ? 'cap17-' : `cap17 ${BASE} `;
const KEPT = OURS + VERSION;
const VISITED = `${OURS}visited`;
/** A network that takes longer than this to answer with a page counts as gone, if the page is kept. */
const PATIENCE_MS = 4000;
/**
 * A file that takes longer than this to come, while others wait for it, is asked for another time; a cache that is silent
 * for longer counts as empty, so that no answer waits for it without end.
 */
const LATE_MS = 60_000;
/** What this version keeps for good: a script that failed once is asked for again under a query. */
const LASTING = new Set(
  Object.values(LANGUAGES)
    .flat()
    .filter((address) => address.startsWith(BUILT)),
);

self.addEventListener('install', (event) => {
  event.waitUntil(keep(ANSWER));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(replaceOthers().then(() => self.clients.claim()));
});

// A new version waits until the visitor takes it or closes every page of the old one.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
  const { keep: language } = Object(event.data);
  if (Object.hasOwn(LANGUAGES, language)) event.waitUntil(keepLater(LANGUAGES[language]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = ownAddress(request);
  if (address === undefined) return;
  // The names of these files change with their content: what is kept is what was asked for.
  const isLasting = address.startsWith(BUILT);
  event.respondWith(isLasting ? keptFirst(event, address) : networkFirst(event, address));
});

/** The address that a request of ours is kept under; undefined for every other. */
function ownAddress(request) {
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || request.cache === 'no-store' || request.headers.has('range'))
    return undefined;
  if (origin !== self.location.origin) return undefined;
  if (request.mode === 'navigate') {
    // A page is the same with and without its last slash, and whatever its query.
    const page = pathname.endsWith('/') ? pathname : `${pathname}/`;
    return PAGES.includes(page) ? page : undefined;
  }
  const isOurs = pathname.startsWith(BUILT) || FILES.includes(pathname);
  return isOurs && (search === '' || LASTING.has(pathname)) ? pathname : undefined;
}

/** Is this what stands at an address of ours, and may it be kept? Some hosts answer for a missing script with a page. */
function isKeepable(response, address) {
  if (!response.ok || response.type !== 'basic' || response.redirected) return false;
  if (/\b(?:no-store|private)\b/i.test(response.headers.get('cache-control') ?? '')) return false;
  const isHtml = /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
  return isHtml === address.endsWith('/');
}

/** Those that this version does not keep yet. */
async function missingOf(addresses, cache) {
  const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return addresses.filter((address) => !held.has(address));
}

async function keep(addresses) {
  const cache = await caches.open(KEPT);
  const missing = await missingOf(addresses, cache);
  const fetched = await Promise.all(missing.map((address) => fetchWhole(address)));
  await Promise.all(missing.map((address, place) => cache.put(address, fetched[place])));
}

let keeping = Promise.resolve();

/** After what other pages asked for, most of which is the same. */
function keepLater(addresses) {
  // Where the cache fails, all of it is asked for at the next visit.
  keeping = keeping.then(() => keepInTurn(addresses)).catch(() => undefined);
  return keeping;
}

/**
 * One after the other, so that what the visitor does goes before; what failed once more at the end. What fails then is
 * asked for at the next visit.
 */
async function keepInTurn(addresses) {
  const cache = await caches.open(KEPT);
  for (let round = 0; round < 2; round += 1) {
    for (const address of await missingOf(addresses, cache)) {
      // One that never comes holds up none of the others.
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), LATE_MS);
      await fetchWhole(address, late.signal)
        .then((response) => cache.put(address, response))
        .catch(() => undefined);
      clearTimeout(timer);
    }
  }
}

async function fetchWhole(address, signal) {
  const response = await fetch(new Request(address, { cache: 'no-cache', signal }));
  if (!isKeepable(response, address)) throw new Error(`Not what stands at ${address}`);
  return response;
}

/** Takes over what is the same in what was kept before, and drops the rest. */
async function replaceOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(OURS) && name !== KEPT);
  for (const name of others) {
    await takeOver(await caches.open(name));
    await caches.delete(name);
  }
}

/** The names of these files change with their content. */
async function takeOver(before) {
  const cache = await caches.open(KEPT);
  const wanted = new Set(Object.values(LANGUAGES).flat());
  for (const request of await before.keys()) {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(BUILT) || !wanted.has(pathname)) continue;
    const kept = await before.match(pathname);
    if (kept) await cache.put(pathname, kept);
  }
}

async function keptFirst(event, address) {
  return (await findInTime(address)) ?? visit(event, address);
}

async function networkFirst(event, address) {
  const visiting = visit(event, address);
  const kept = findInTime(address);
  const late = kept.then(
    (found) => new Promise((resolve) => found && setTimeout(resolve, PATIENCE_MS, found)),
  );
  try {
    return await Promise.race([visiting, late]);
  } catch (error) {
    const found = await kept;
    if (found) return found;
    throw error;
  }
}

/** What is asked of the network is kept behind its answer, which does not wait for the disk. */
function visit(event, address) {
  const visiting = fetch(event.request);
  // What failed is told by the answer itself; what was not kept is asked of the network again.
  event.waitUntil(visiting.then((response) => keepVisited(response, address)).catch(() => undefined));
  return visiting;
}

async function keepVisited(response, address) {
  if (!isKeepable(response, address)) return;
  const copy = response.clone();
  const cache = await caches.open(VISITED);
  await cache.put(address, copy);
}

/** What is kept; nothing where the cache fails, or is silent. */
function findInTime(address) {
  const silent = new Promise((resolve) => setTimeout(resolve, LATE_MS));
  return Promise.race([findKept(address).catch(() => undefined), silent]);
}

/** What the build kept comes before what was visited: it is whole. */
async function findKept(address) {
  for (const name of [KEPT, VISITED]) {
    const kept = await (await caches.open(name)).match(address);
    if (kept) return kept;
  }
  return undefined;
}
