import { existsSync, globSync } from 'node:fs';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webKit } from './webkit.ts';

/** The Debian packages that bring both. */
export const PACKAGES = 'firefox-esr webkit2gtk-driver xvfb';

const found = (paths: readonly string[]) => paths.find((path) => existsSync(path));

/** How each engine that is installed here is started. */
export function installed(): ReadonlyMap<'Firefox' | 'WebKit', () => Promise<Engine>> {
  const engines = new Map<'Firefox' | 'WebKit', () => Promise<Engine>>();
  const gecko = found(['/usr/bin/firefox-esr', '/usr/bin/firefox']);
  if (gecko) engines.set('Firefox', () => firefox(gecko));
  const driver = found(['/usr/bin/WebKitWebDriver']);
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (driver && browser && found(['/usr/bin/Xvfb'])) engines.set('WebKit', () => webKit(driver, browser));
  return engines;
}
