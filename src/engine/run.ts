import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createSecureContext } from 'node:tls';
import { drawn, toBase32 } from '../room/octets.ts';
import { tokensOf } from './accounts.ts';
import { configurationOf, type ServerPlace } from './configuration.ts';
import {
  drawEngineSeeds,
  type EngineSeeds,
  openingKeyOf,
  readEngineSeeds,
  writeEngineSeeds,
} from './engine-keys.ts';
import { findServer } from './find-server.ts';
import { makeFolder } from './given.ts';
import { RUN_USAGE, type RunOptions, readRunOptions } from './run-options.ts';

/** Where nats-server speaks on the machine itself. */
const PORT = 4_222;
const CLUSTER_PORT = 6_222;

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function keep(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
  chmodSync(file, 0o600);
}

/** The seeds of this server, drawn the first time: rooms and tickets hang on them. */
function seedsIn(folder: string): EngineSeeds {
  const file = join(folder, 'keys.json');
  if (!existsSync(file)) keep(file, writeEngineSeeds(drawEngineSeeds()));
  return readEngineSeeds(readFileSync(file, 'utf8')) ?? stop(`${file} holds no keys of a server`, 1);
}

/** A word that the machines of a cluster know each other by, drawn once. */
function clusterWord(folder: string): string {
  const file = join(folder, 'cluster-password');
  if (!existsSync(file)) keep(file, toBase32(drawn(20)));
  return readFileSync(file, 'utf8').trim();
}

/** A certificate of its own for a name, made by openssl. */
function selfSigned(folder: string, host: string) {
  const tls = { certificate: join(folder, `${host}.pem`), key: join(folder, `${host}.key`) };
  if (existsSync(tls.certificate) && existsSync(tls.key)) return tls;
  const name = /^[\d.]+$/.test(host) ? `IP:${host}` : `DNS:${host}`;
  const words = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 90 -subj /CN=${host} -addext subjectAltName=${name}`;
  const made = spawnSync('openssl', [...words.split(' '), '-keyout', tls.key, '-out', tls.certificate]);
  if (made.status !== 0)
    stop('openssl could not make the certificate; give one by --certificate and --key', 1);
  chmodSync(tls.key, 0o600);
  return tls;
}

/** Each machine's configuration by the name of its file. */
function filesOf(
  options: RunOptions,
  folder: string,
): readonly { readonly file: string; readonly place: ServerPlace }[] {
  const { listen, origins, connections, gigabytes, machines, selfSigned: host } = options;
  const tls = host === undefined ? options.tls : selfSigned(folder, host);
  const store = options.store ?? join(folder, 'store');
  const place = { listen, folder: store, origins, connections, gigabytes, port: PORT, ...(tls && { tls }) };
  if (machines.length === 0)
    return [{ file: join(folder, 'nats.conf'), place: { ...place, name: 'rooms-1' } }];
  const routes = machines.map((name) => `${name}:${CLUSTER_PORT}`);
  const cluster = { listen: `0.0.0.0:${CLUSTER_PORT}`, routes, password: clusterWord(folder) };
  return machines.map((_, index) => ({
    file: join(folder, `nats-${index + 1}.conf`),
    place: { ...place, name: `rooms-${index + 1}`, cluster },
  }));
}

/** Starts it; its log comes through here, without the addresses of those who come. */
function start(file: string): void {
  const found = findServer();
  if (!found)
    stop(
      'There is no nats-server, 2.9 or later. On Debian and Ubuntu: sudo apt-get install nats-server. Or name one: NATS_SERVER=/path/to/nats-server',
      1,
    );
  const server = spawn(found.path, ['-c', file], { stdio: ['ignore', 'inherit', 'pipe'] });
  createInterface({ input: server.stderr }).on('line', (line) => {
    console.error(line.replace(/\b\d{1,3}(?:\.\d{1,3}){3}:\d+|\[[\da-f:]+\]:\d+/gi, '[address]'));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  server.once('exit', (code) => process.exit(code ?? 0));
}

/** What no server could speak with: no certificate, no key, or those of two hosts. */
function faultOfCertificate({ tls, store, machines }: RunOptions): string | undefined {
  if (!tls || store !== undefined || machines.length > 0) return undefined;
  try {
    createSecureContext({ cert: readFileSync(tls.certificate), key: readFileSync(tls.key) });
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `--certificate and --key are no certificate in PEM with its key: ${why}`;
  }
}

/** Does a step that reads or writes the folder; what the disk does not give or take is said. */
function onDisk<Made>(step: () => Made): Made {
  try {
    return step();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      return stop(`--folder cannot be used: ${error.message}`, 2);
    throw error;
  }
}

const options = readRunOptions(process.argv.slice(2));
if (typeof options === 'string') stop(`${options}\n\n${RUN_USAGE}`, 2);
const fault = faultOfCertificate(options);
if (fault !== undefined) stop(fault, 2);
const folder = resolve(options.folder);
const noFolder = makeFolder(folder);
if (noFolder !== undefined) stop(`--folder: ${noFolder}`, 2);
const seeds = onDisk(() => seedsIn(folder));
const tokens = tokensOf(seeds);
const files = onDisk(() => filesOf(options, folder));
for (const { file, place } of files) onDisk(() => keep(file, configurationOf(place, tokens)));
const replicas = files.length;
const openingKey = await openingKeyOf(seeds, { server: options.address, replicas, days: options.days });
onDisk(() => keep(join(folder, 'opening-key'), `${openingKey}\n`));
console.log(`Address of the rooms:
  ${options.address}
Pages that use them, built by:
  ROOM_URL=${options.address} npm run build
Opening key, for those who may open rooms (also in ${join(folder, 'opening-key')}):
  ${openingKey}
Written: ${files.map(({ file }) => file).join(', ')}
Nothing there needs a copy but keys.json: without it tickets that are out end, and rooms are over.
`);
const [first] = files;
if (first && replicas === 1 && options.store === undefined) start(first.file);
