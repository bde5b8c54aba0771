import { existsSync } from 'node:fs';
import { CHROMIUM_PATHS, HEADLESS_SHELL } from '../../src/build/chromium-paths.ts';
import { install, installLine, mayInstall } from '../debian.ts';

const found = () => CHROMIUM_PATHS.some((path) => existsSync(path));

// The shell is Chromium without its windows: the same pages for a third of the processor time.
const isNamed = process.env['CHROMIUM'] !== undefined;
if (!isNamed && !existsSync(HEADLESS_SHELL) && mayInstall()) {
  console.log('No Chromium without windows found; installing the Debian package.');
  if (!install('chromium-headless-shell') && !found()) {
    console.log('There is none; installing Chromium.');
    install('chromium');
  }
}
if (!found()) {
  console.error(
    `The browser tests need a Chromium and none was found. Type:  sudo sh -c '${installLine('chromium')}'\n` +
      'or name one you have:  CHROMIUM=/path/to/chromium npm test',
  );
  process.exit(1);
}
