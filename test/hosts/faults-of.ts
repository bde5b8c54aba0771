import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { headersOf, OF_ALL, workersAmong } from '../../src/build/hosting/headers.ts';
import { SCRIPT_TYPES } from '../../src/flows/hosting/judging.ts';

/** The site as it was built last. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** What an answer lacks of what was to be said. */
function lacking(answer: Response, wanted: Readonly<Record<string, string>>): string[] {
  return Object.entries(wanted).flatMap(([name, value]) =>
    answer.headers.get(name) === value ? [] : `${name}: ${answer.headers.get(name)} instead of ${value}`,
  );
}

/** Everything the host of a site does not do as it was told; `built`: the addresses of the build, from its root. */
export async function faultsOf(url: string, built: readonly string[]): Promise<string[]> {
  const workers = workersAmong(built);
  const script = built.find((path) => /^\/_astro\/.*\.js$/.test(path) && !workers.includes(path)) ?? '';
  const there = [
    '/fr/',
    '/en/report/',
    '/r/',
    '/service-worker.js',
    '/fr/site.webmanifest',
    script,
    ...workers,
  ];
  const faults: string[] = [];
  const at = (path: string) => new URL(path.slice(1), url);
  for (const path of there) {
    const answer = await fetch(at(path));
    if (answer.status !== 200) faults.push(`${path}: ${answer.status}`);
    faults.push(...lacking(answer, headersOf(path)).map((fault) => `${path}: ${fault}`));
    const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
    if (path.endsWith('.js') && !SCRIPT_TYPES.includes(type)) faults.push(`${path}: sent as ${type}`);
    if (!answer.headers.get('content-encoding')) faults.push(`${path}: sent without compression`);
  }
  const manifest = await fetch(at('/fr/site.webmanifest'));
  if (!manifest.headers.get('content-type')?.startsWith('application/manifest+json'))
    faults.push(`manifest: ${manifest.headers.get('content-type')}`);
  const bare = await fetch(at('/r'));
  if (!bare.ok || !/\/r\/?$/.test(bare.url)) faults.push(`/r: ${bare.status} at ${bare.url}`);
  const page = await readFile(`${DIST}/404.html`, 'utf8');
  const missing = await fetch(at('/fr/nowhere/'));
  if (missing.status !== 404) faults.push(`a missing address: ${missing.status}`);
  if ((await missing.text()) !== page) faults.push('a missing address: not the page for it');
  faults.push(...lacking(missing, OF_ALL).map((fault) => `a missing address: ${fault}`));
  return faults;
}
