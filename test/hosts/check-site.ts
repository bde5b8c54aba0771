import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtAddresses } from '../../src/build/built-files.ts';
import { optionsGiven, refuse } from '../script-options.ts';
import { DIST, faultsOf } from './faults-of.ts';

// Is a site the one that this source makes, and does its host do as it was told? Build it for its address first:
//     SITE_URL=https://the.address npm run build && npm run check-site -- https://the.address

/** So many are asked for at a time. */
const AT_A_TIME = 8;

/** What the host reads itself, or sends in the place of something else. */
const isAsked = (path: string) =>
  !/\.(?:br|gz)$|^\/(?:hosting\/|_headers$|\.htaccess$|web\.config$|404\.html$)/.test(path);
/** A page is asked for by its folder. */
const addressOf = (path: string) => path.replace(/\/index\.html$/, '/');

async function isSame(site: URL, path: string): Promise<boolean> {
  const answer = await fetch(new URL(addressOf(path).slice(1), site)).catch(() => undefined);
  if (!answer?.ok) return false;
  const built = await readFile(join(DIST, path));
  return built.equals(new Uint8Array(await answer.arrayBuffer()));
}

const { positionals } = optionsGiven({ allowPositionals: true });
const [given = '', ...others] = positionals;
if (others.length > 0 || !URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
  refuse(`«${given}» is no address of a site. npm run check-site -- https://the.address`);
const site = new URL(given.endsWith('/') ? given : `${given}/`);
const built = await builtAddresses(DIST);
const asked = built.filter(isAsked).sort();
const unlike: string[] = [];
for (let at = 0; at < asked.length; at += AT_A_TIME) {
  const some = asked.slice(at, at + AT_A_TIME);
  const same = await Promise.all(some.map((path) => isSame(site, path)));
  unlike.push(...some.filter((_, place) => !same[place]));
}
console.log(
  `${asked.length - unlike.length} of ${asked.length} files are those of this build, byte for byte`,
);
for (const path of unlike) console.log(`  not this: ${path}`);
const faults = await faultsOf(site.href, built);
console.log(faults.length === 0 ? 'its host does as it was told' : `its host:\n  ${faults.join('\n  ')}`);
process.exitCode = unlike.length + faults.length > 0 ? 1 : 0;
