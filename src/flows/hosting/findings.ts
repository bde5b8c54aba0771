import type { HeadersByKind, HostAnswer, HostFacts, HostReply } from './facts.ts';
import {
  type Departure,
  type Finding,
  header,
  headerDepartures,
  judged,
  SCRIPT_TYPES,
  typeFinding,
} from './judging.ts';
import { kept, scope, workerScript } from './offline-findings.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const POLICY = 'Content-Security-Policy';

/** Each header of the list, wherever it is asked for; the policy of workers, which is their own, is told apart. */
function headerFindings({ page, script, workers, forbidding }: HostFacts, wanted: HeadersByKind): Finding[] {
  return Object.entries(wanted.page).map(([name, value]) => {
    const ofWorkers = name === POLICY ? [] : workers;
    // What a policy keeps from being asked cannot be seen in an answer.
    const isForbidden = name === POLICY && forbidding !== undefined;
    const departures = [
      ...(isForbidden ? [{ path: '/', got: forbidding, wanted: value }] : []),
      ...headerDepartures(page, name, value),
      ...headerDepartures(script, name, wanted.script[name] ?? value),
      ...ofWorkers.flatMap((worker) => headerDepartures(worker, name, wanted.worker[name] ?? value)),
    ];
    return judged('header', [page, script, ...ofWorkers], departures, name);
  });
}

function workerPolicy({ workers }: HostFacts, wanted: HeadersByKind): Finding {
  const departures = workers.flatMap((worker) =>
    headerDepartures(worker, POLICY, wanted.worker[POLICY] ?? ''),
  );
  return judged('workerPolicy', workers, departures);
}

const isCompressed = ({ sizes, headers }: NonNullable<HostAnswer>) =>
  sizes === undefined ? headers['content-encoding'] !== undefined : sizes.sent < sizes.whole;

function compressed({ page, script, serviceWorker, json }: HostFacts): Finding {
  const texts = [page, script, serviceWorker, json];
  const departures = texts.flatMap((answer) =>
    answer === undefined || isCompressed(answer)
      ? []
      : [{ path: answer.path, got: header(answer, 'Content-Encoding'), wanted: 'br, gzip' }],
  );
  return judged('compressed', texts, departures);
}

function missing({ missingPage, missingFile }: HostFacts): Finding {
  const asked = [missingPage, missingFile];
  const departures = asked.flatMap((answer) =>
    answer === undefined || answer.status === 404
      ? []
      : [{ path: answer.path, got: String(answer.status), wanted: '404' }],
  );
  return judged('missing', asked, departures);
}

function withoutSlash({ path, answer }: HostReply): Departure[] {
  const isThere = answer?.status === 200 && (answer.end === path || answer.end === `${path}/`);
  const got = answer ? `${answer.status} ${answer.end}` : '';
  return isThere ? [] : [{ path, got, wanted: `200 ${path}/` }];
}

/** A redirect takes what follows the `#` along only where it leads to the same place; one away from the site gives no answer. */
function fragment({ page, linked, bare }: HostFacts): Finding {
  if (page === undefined) return judged('fragment', [undefined], []);
  const { path, answer } = linked;
  const got = answer ? String(answer.status || '3xx') : '';
  const moved = answer?.status === 200 ? [] : [{ path, got, wanted: '200' }];
  const led = bare.flatMap((one) => withoutSlash(one));
  return judged('fragment', [page], [...moved, ...led]);
}

function clock({ page, now }: HostFacts): Finding {
  const said = header(page, 'Date');
  const at = Date.parse(said);
  if (page === undefined || Number.isNaN(at)) return judged('clock', [undefined], []);
  const departures =
    Math.abs(at - now) <= DAY_MS ? [] : [{ path: 'Date', got: said, wanted: new Date(now).toUTCString() }];
  return judged('clock', [page], departures);
}

function secure({ isSecure, scheme }: HostFacts): Finding {
  const departures = isSecure ? [] : [{ path: '/', got: scheme, wanted: 'https:' }];
  return { id: 'secure', of: '', verdict: isSecure ? 'right' : 'wrong', departures };
}

/**
 * What the host does as the build asked, what it does otherwise and what could not be seen, in the order they are told.
 * A check that got no answer is never taken for right.
 */
export function findingsOf(facts: HostFacts, wanted: HeadersByKind): Finding[] {
  return [
    secure(facts),
    ...headerFindings(facts, wanted),
    workerPolicy(facts, wanted),
    compressed(facts),
    typeFinding('.js', facts.script, SCRIPT_TYPES),
    typeFinding('.woff2', facts.font, ['font/woff2']),
    typeFinding('.webmanifest', facts.manifest, ['application/manifest+json']),
    typeFinding('.json', facts.json, ['application/json']),
    missing(facts),
    fragment(facts),
    workerScript(facts, wanted),
    scope(facts),
    kept(facts),
    clock(facts),
  ];
}
