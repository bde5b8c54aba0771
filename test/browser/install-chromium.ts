import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { CHROMIUM_PATHS } from '../../src/build/chromium-paths.ts';

const LINE = 'apt-get update && apt-get install -y chromium';

const found = () => CHROMIUM_PATHS.some((path) => existsSync(path));

const isDebianLike = () =>
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

if (!found() && isDebianLike() && process.getuid?.() === 0) {
  console.log('No Chromium found; installing the Debian package.');
  spawnSync('sh', ['-c', `${LINE} >/tmp/cap17-chromium.log 2>&1`], { stdio: 'inherit' });
}
if (!found()) {
  console.error(
    `The browser tests need a Chromium and none was found. Type:  sudo sh -c '${LINE}'\n` +
      'or name one you have:  CHROMIUM=/path/to/chromium npm test',
  );
  process.exit(1);
}
