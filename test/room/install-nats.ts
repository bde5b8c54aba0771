import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findServer } from '../../src/engine/find-server.ts';

/** Installs the package, its service not started, and gives up where there is no network instead of waiting for it. */
const LINE =
  'apt-get -o Acquire::http::Timeout=30 update && RUNLEVEL=1 apt-get -o Acquire::http::Timeout=30 install -y nats-server';

const isDebianLike = () =>
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

if (!findServer() && isDebianLike() && process.getuid?.() === 0) {
  console.log('No server for rooms found; installing the Debian package nats-server.');
  spawnSync('sh', ['-c', `(${LINE}) >/tmp/cap17-nats.log 2>&1`], { stdio: 'inherit' });
}
if (!findServer()) {
  console.error(
    `The tests of the live room need nats-server, 2.9 or later, and none was found. Type:  sudo sh -c '${LINE}'\n` +
      'or name one you have:  NATS_SERVER=/path/to/nats-server npm test',
  );
  process.exit(1);
}
