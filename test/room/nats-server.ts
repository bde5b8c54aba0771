import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { tokensOf } from '../../src/engine/accounts.ts';
import { configurationOf } from '../../src/engine/configuration.ts';
import { drawEngineSeeds, type EngineSeeds, openingKeyOf } from '../../src/engine/engine-keys.ts';
import { findServer } from '../../src/engine/find-server.ts';

/** Ports that nobody listens on, each another: all are held until all are known. */
async function freePorts(count: number): Promise<readonly number[]> {
  const held = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(held.map((server) => once(server, 'listening')));
  const ports = held.map((server) => {
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('no port');
    return address.port;
  });
  await Promise.all(
    held.map(async (server) => {
      server.close();
      await once(server, 'close');
    }),
  );
  return ports;
}

/** One server of rooms, that can be killed and come back. */
export interface RunningServer {
  readonly url: string;
  readonly folder: string;
  readonly pid: () => number;
  readonly start: () => Promise<void>;
  /** Without a word, as when the power goes. */
  readonly kill: () => Promise<void>;
}

export interface RunningRooms {
  readonly servers: readonly RunningServer[];
  readonly seeds: EngineSeeds;
  readonly openingKey: string;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface RoomsWish {
  readonly machines?: 1 | 3;
  readonly origins?: readonly string[];
}

async function serverAt(
  path: string,
  configuration: string,
  url: string,
  folder: string,
): Promise<RunningServer> {
  const file = join(folder, 'nats.conf');
  writeFileSync(file, configuration);
  let child: ChildProcess | undefined;
  return {
    url,
    folder,
    pid: () => child?.pid ?? 0,
    start: async () => {
      const running = spawn(path, ['-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
      child = running;
      const lines: string[] = [];
      await new Promise<void>((resolve, reject) => {
        createInterface({ input: running.stderr }).on('line', (line) => {
          if (lines.length < 50) lines.push(line);
          if (/Server is ready/.test(line)) resolve();
        });
        running.once('exit', () => reject(new Error(lines.join('\n'))));
      });
    },
    kill: async () => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** Starts servers of rooms on this machine, one or a cluster of three, on ports and in folders of their own. */
export async function startRooms({ machines = 1, origins = [] }: RoomsWish = {}): Promise<RunningRooms> {
  const found = findServer();
  if (!found) throw new Error('No nats-server: node test/room/install-nats.ts');
  const seeds = drawEngineSeeds();
  const tokens = tokensOf(seeds);
  const ports = await freePorts(machines * 3);
  const places = Array.from({ length: machines }, (_, place) => ({
    name: `rooms-${place + 1}`,
    listen: `127.0.0.1:${ports[place * 3]}`,
    route: `127.0.0.1:${ports[place * 3 + 1]}`,
    port: ports[place * 3 + 2] ?? 0,
    folder: mkdtempSync(join(tmpdir(), 'cap17-room-')),
  }));
  const routes = places.map(({ route }) => route);
  const servers = await Promise.all(
    places.map(({ name, listen, route, port, folder }) => {
      const cluster = machines > 1 ? { cluster: { listen: route, routes, password: 'tried' } } : {};
      const place = { name, listen, port, folder, origins, connections: 20_000, gigabytes: 2, ...cluster };
      return serverAt(found.path, configurationOf(place, tokens), `ws://${listen}`, folder);
    }),
  );
  await Promise.all(servers.map((server) => server.start()));
  const url = servers.map((server) => server.url).join(',');
  return {
    servers,
    seeds,
    url,
    openingKey: await openingKeyOf(seeds, { server: url, replicas: machines, days: 45 }),
    stop: async () => {
      await Promise.all(servers.map((server) => server.kill()));
      for (const { folder } of servers) rmSync(folder, { recursive: true, force: true });
    },
  };
}
