import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { CHROMIUM_PATHS, HEADLESS_SHELL } from '../../src/build/chromium-paths.ts';

/** A line that installs a package, and gives up where there is no network instead of waiting for it. */
const line = (name: string) =>
  `apt-get -o Acquire::http::Timeout=30 update && apt-get -o Acquire::http::Timeout=30 install -y ${name}`;

const found = () => CHROMIUM_PATHS.some((path) => existsSync(path));

const isDebianLike = () =>
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Whether the package is there afterwards. */
const install = (name: string) =>
  spawnSync('sh', ['-c', `(${line(name)}) >/tmp/cap17-chromium.log 2>&1`], { stdio: 'inherit' }).status === 0;

// The shell is Chromium without its windows: the same pages for a third of the processor time.
const isNamed = process.env['CHROMIUM'] !== undefined;
if (!isNamed && !existsSync(HEADLESS_SHELL) && isDebianLike() && process.getuid?.() === 0) {
  console.log('No Chromium without windows found; installing the Debian package.');
  if (!install('chromium-headless-shell') && !found()) {
    console.log('There is none; installing Chromium.');
    install('chromium');
  }
}
if (!found()) {
  console.error(
    `The browser tests need a Chromium and none was found. Type:  sudo sh -c '${line('chromium')}'\n` +
      'or name one you have:  CHROMIUM=/path/to/chromium npm test',
  );
  process.exit(1);
}
