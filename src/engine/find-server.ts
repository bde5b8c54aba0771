import { spawnSync } from 'node:child_process';

/** Where the server of NATS is, and which. */
export interface FoundServer {
  readonly path: string;
  readonly version: string;
}

/** The version from which on credentials without rights of their own work as rooms need them. */
const OLDEST = [2, 9];

function versionOf(path: string): string | undefined {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
}

/** Looks for nats-server, by `NATS_SERVER`, on the path and where Debian puts it; undefined when there is none, or an older one. */
export function findServer(): FoundServer | undefined {
  const named = process.env['NATS_SERVER'];
  const paths =
    named === undefined ? ['nats-server', '/usr/sbin/nats-server', '/usr/local/bin/nats-server'] : [named];
  for (const path of paths) {
    const version = versionOf(path);
    const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
    const isNew = major > 2 || (major === OLDEST[0] && minor >= (OLDEST[1] ?? 0));
    if (version && isNew) return { path, version };
  }
  return undefined;
}
