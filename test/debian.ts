import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A line that installs packages, no service started, and gives up where there is no network instead of waiting for it. */
export const installLine = (packages: string) =>
  `apt-get -o Acquire::http::Timeout=30 update && RUNLEVEL=1 apt-get -o Acquire::http::Timeout=30 install -y ${packages}`;

/** Whether this is a Debian, or made from one, and packages may be installed. */
export const mayInstall = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Installs packages; what is printed meanwhile goes to a file. Whether they are there afterwards. */
export const install = (packages: string) =>
  spawnSync('sh', ['-c', `(${installLine(packages)}) >/tmp/cap17-${packages.split(' ')[0]}.log 2>&1`], {
    stdio: 'inherit',
  }).status === 0;
