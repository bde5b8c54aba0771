import { serve } from '../../src/build/serve.ts';
import { HANG_MS } from '../limits.ts';
import { optionsGiven, refuse } from '../script-options.ts';
import { installed, PACKAGES } from './installed.ts';
import { JOURNEYS, offline } from './journeys.ts';
import { liveRoom } from './live-room.ts';
import { type EnginePage, pageIn } from './page.ts';
import { OF_REPORTS } from './reports.ts';

// Walks the main journeys of the built site in Firefox and WebKit, where they are installed: a step of `npm test`, which
// leaves out the live room, for it builds a site of its own; `npm run engines` walks it too. Words behind the command
// name journeys and engines; those behind `--without` are left out. Debian: apt-get install firefox-esr webkit2gtk-driver xvfb

const { values, positionals: only } = optionsGiven({
  allowPositionals: true,
  options: { without: { type: 'string', multiple: true, default: [] } },
});
/** In their order. Offline takes the server away, and so is the last on the site that all walk. */
const NAMES = [...Object.keys(JOURNEYS), ...Object.keys(OF_REPORTS), 'offline', 'live-room'];
const engines = installed();
const known = [...NAMES, 'firefox', 'webkit'];
const stranger = [...only, ...values.without].find((name) => !known.includes(name));
if (stranger !== undefined)
  refuse(`There is no journey and no engine «${stranger}». There are: ${known.join(', ')}`);
const missing = (['Firefox', 'WebKit'] as const).filter((name) => !engines.has(name));
if (missing.length > 0) {
  console.log(
    `${missing.join(' and ')} not installed here, and not walked. Debian: apt-get install ${PACKAGES}`,
  );
  if (process.env['CI']) process.exit(1);
}

/** Fails where a journey, or a browser, hangs. */
function inTime<Value>(what: string, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} hangs`)), HANG_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

let faults = 0;
for (const [engineName, start] of engines) {
  const engine = await inTime(`${engineName} to start`, start());
  const { url, server } = await serve(0);
  const page = pageIn(engine, url);
  const leave = async () => {
    server.close();
    server.closeAllConnections();
  };
  const journeys: Record<string, (page: EnginePage) => Promise<void>> = {
    ...JOURNEYS,
    ...OF_REPORTS,
    // It takes the server away, and so is the last there.
    offline: (at) => offline(at, leave),
    // On a site of its own, and so behind offline. The driver's WebKit keeps all in memory, and twenty seconds after its
    // last page of a site it has dropped what a worker kept of it, of three plain pages too; the worker itself stays.
    'live-room': () => liveRoom(engine),
  };
  for (const [name, walk] of Object.entries(journeys)) {
    if (values.without.includes(name)) continue;
    if (only.length > 0 && !only.includes(name) && !only.includes(engine.name)) continue;
    const since = performance.now();
    try {
      await inTime(name, walk(page));
      console.log(`${engine.name}, ${name}: walked in ${((performance.now() - since) / 1_000).toFixed(1)} s`);
    } catch (error) {
      faults += 1;
      console.log(`${engine.name}, ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  await leave();
  await engine.close();
}
// What hangs would hold the process.
process.exit(faults > 0 ? 1 : 0);
