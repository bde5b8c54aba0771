import { existsSync, globSync } from 'node:fs';
import { serve } from '../../src/build/serve.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { JOURNEYS, offline } from './journeys.ts';
import { liveRoom } from './live-room.ts';
import { type EnginePage, pageIn } from './page.ts';
import { OF_REPORTS } from './reports.ts';
import { webKit } from './webkit.ts';

// Walks the main journeys of the built site in Firefox and WebKit, where they are installed: `npm run engines`.
// Debian: apt-get install firefox-esr webkit2gtk-driver xvfb

const found = (paths: readonly string[]) => paths.find((path) => existsSync(path));
const FIREFOX = found(['/usr/bin/firefox-esr', '/usr/bin/firefox']);
const DRIVER = found(['/usr/bin/WebKitWebDriver']);
const [WEBKIT] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');

const engines: (() => Promise<Engine>)[] = [];
if (FIREFOX) engines.push(() => firefox(FIREFOX));
if (DRIVER && WEBKIT) engines.push(() => webKit(DRIVER, WEBKIT));
if (engines.length === 0) {
  console.log('Neither Firefox nor WebKit is installed here: nothing was walked.');
  process.exit(1);
}

const only = process.argv.slice(2);
let faults = 0;
for (const start of engines) {
  const engine = await start();
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
    // On a site of its own. The driver's WebKit keeps all in memory: after minutes elsewhere what a worker keeps of the
    // first site is not seen again.
    'live-room': () => liveRoom(engine),
  };
  for (const [name, walk] of Object.entries(journeys)) {
    if (only.length > 0 && !only.includes(name) && !only.includes(engine.name)) continue;
    const since = performance.now();
    try {
      await walk(page);
      console.log(`${engine.name}, ${name}: walked in ${((performance.now() - since) / 1_000).toFixed(1)} s`);
    } catch (error) {
      faults += 1;
      console.log(`${engine.name}, ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  await leave();
  await engine.close();
}
process.exitCode = faults > 0 ? 1 : 0;
