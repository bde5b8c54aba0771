import type { HeadersByKind, HostAnswer, HostFacts } from './facts.ts';
import {
  type Departure,
  type Finding,
  header,
  headerDepartures,
  judged,
  mediaType,
  SCRIPT_TYPES,
  typeFinding,
} from './judging.ts';

/** Is the service worker there, as a script, and asked for again each time? */
export function workerScript({ serviceWorker }: HostFacts, wanted: HeadersByKind): Finding {
  const type = typeFinding('', serviceWorker, SCRIPT_TYPES).departures;
  const cache = headerDepartures(serviceWorker, 'Cache-Control', wanted.page['Cache-Control'] ?? '');
  const status =
    serviceWorker === undefined || serviceWorker.status === 200
      ? []
      : [{ path: serviceWorker.path, got: String(serviceWorker.status), wanted: '200' }];
  return judged('workerScript', [serviceWorker], [...status, ...type, ...cache]);
}

/** Does it answer for this site and nothing else? Unseen where none is at work. */
export function scope({ offline: { scope: got, base } }: HostFacts): Finding {
  const isSeen = got !== undefined && base !== undefined;
  const departures = isSeen && got !== base ? [{ path: 'service-worker.js', got, wanted: base }] : [];
  return { ...judged('offline', [], departures), ...(isSeen && got === base && { verdict: 'right' }) };
}

/** What the service worker would refuse to keep: it keeps what stands at the address itself, and pages only as pages. */
function refused(path: string, answer: NonNullable<HostAnswer>): Departure[] {
  const isPage = mediaType(answer) === 'text/html';
  const isPassing = /\b(?:no-store|private)\b/i.test(header(answer, 'Cache-Control'));
  const isKeepable = answer.status === 200 && answer.end === path && isPage === path.endsWith('/');
  if (isKeepable && !isPassing) return [];
  const got = [answer.status, mediaType(answer), header(answer, 'Cache-Control')].join(' ').trim();
  return [{ path, got, wanted: path.endsWith('/') ? '200 text/html' : '200' }];
}

/** Some may still be on their way: only what the host gives otherwise than it can be kept is its fault. */
export function kept({ offline: { wanted, held, lacking } }: HostFacts): Finding {
  const departures = lacking.flatMap(({ path, answer }) => (answer ? refused(path, answer) : []));
  const isWhole = wanted > 0 && held === wanted;
  const finding = judged('kept', [], departures, `${held} / ${wanted}`);
  return { ...finding, ...(isWhole && { verdict: 'right' }) };
}
