/** Serves the built site by each server this machine has, with the configuration the build wrote for it, and asks it what it was told. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { siteAddress } from '../../src/build/base.ts';
import { builtFiles } from '../../src/build/built-files.ts';
import { optionsGiven } from '../script-options.ts';
import { DIST, faultsOf } from './faults-of.ts';

optionsGiven({});

const { base } = siteAddress();

interface Host {
  readonly name: string;
  readonly command: string;
  /** What runs the command in its place, in the folder. */
  readonly through?: readonly string[];
  /** Writes what it needs into the folder, which holds the site in `site`; gives its arguments, to stay in front. */
  readonly prepare: (folder: string, port: number) => Promise<readonly string[]>;
}

/** As the container does: files of a builder who lets nobody else read, a disk nothing can be written to, a user without rights. Asks for root, as making either does. */
const CONFINED =
  'chown -R 101:101 site && chmod -R go= site && mount --bind site site && mount -o remount,ro,bind site && ! touch site/written 2>/dev/null && exec setpriv --reuid=101 --regid=101 --clear-groups --no-new-privs "$@"';

/** The server the build wrote for nginx, at this port and in this folder. */
async function nginxServer(folder: string, port: number): Promise<string> {
  const given = await readFile(join(folder, 'site', base, 'hosting/nginx.conf'), 'utf8');
  return given.replace('listen 8080', `listen 127.0.0.1:${port}`).replace('/srv/cap17', join(folder, 'site'));
}

const HOSTS: readonly Host[] = [
  {
    name: 'nginx in a container',
    command: '/usr/sbin/nginx',
    through: ['unshare', '--mount', 'sh', '-c', CONFINED, 'sh'],
    prepare: async (folder, port) => {
      await mkdir(join(folder, 'tmp'));
      await chmod(join(folder, 'tmp'), 0o777);
      const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const temporary = kept.map((name) => `${name}_temp_path ${folder}/tmp/${name};`).join(' ');
      const around = `daemon off; pid ${folder}/tmp/pid; error_log ${folder}/tmp/error.log; events {} http { ${temporary} include /etc/nginx/mime.types; access_log off; ${await nginxServer(folder, port)} }`;
      await writeFile(join(folder, 'nginx.conf'), around);
      return ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'tmp/error.log')];
    },
  },
  {
    name: 'nginx',
    command: '/usr/sbin/nginx',
    prepare: async (folder, port) => {
      const around = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { include /etc/nginx/mime.types; access_log off; ${await nginxServer(folder, port)} }`;
      await writeFile(join(folder, 'nginx.conf'), around);
      return ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
    },
  },
  {
    name: 'Caddy',
    command: '/usr/bin/caddy',
    prepare: async (folder, port) => {
      const given = await readFile(join(folder, 'site', base, 'hosting/Caddyfile'), 'utf8');
      const file = given.replace(':8080', `http://:${port}`).replace('/srv/cap17', join(folder, 'site'));
      await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n${file}`);
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
  {
    name: 'Apache',
    command: '/usr/sbin/apache2',
    prepare: async (folder, port) => {
      const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'deflate', 'filter', 'setenvif'];
      const loaded = modules.map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      );
      const site = join(folder, 'site');
      const lines = [
        ...loaded,
        `ServerName 127.0.0.1`,
        `Listen 127.0.0.1:${port}`,
        `PidFile ${folder}/pid`,
        `ErrorLog ${folder}/error.log`,
        'User www-data',
        'Group www-data',
        'TypesConfig /etc/mime.types',
        'DirectoryIndex index.html',
        `DocumentRoot ${site}`,
        `<Directory ${site}>`,
        'AllowOverride All',
        'Require all granted',
        '</Directory>',
      ];
      await writeFile(join(folder, 'apache.conf'), `${lines.join('\n')}\n`);
      return ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'];
    },
  },
];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const BEHIND = 'http://behind.example';

/** What is wrong with where the server leads from an address, when a proxy in front bears the name: its own port is nobody's business. */
async function faultsBehindProxy(port: number, path: string): Promise<string[]> {
  const asked = get({ host: '127.0.0.1', port, path, headers: { host: new URL(BEHIND).host } });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  const { origin, pathname } = new URL(answer.headers.location ?? '', `${BEHIND}${path}`);
  return origin === BEHIND && pathname === `${path}/` ? [] : [`${path} behind a proxy: ${origin}${pathname}`];
}

/** Asks until the server answers; throws once it has ended. */
async function answering(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function tryHost(
  { name, command, through, prepare }: Host,
  built: readonly string[],
): Promise<boolean> {
  if (spawnSync('test', ['-x', command]).status !== 0) {
    console.log(`${name}: not on this machine`);
    return true;
  }
  if (through && process.getuid?.() !== 0) {
    console.log(`${name}: asks for root`);
    return true;
  }
  const folder = await mkdtemp(join(tmpdir(), 'cap17-host-'));
  await cp(DIST, join(folder, 'site', base), { recursive: true });
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  const port = await freePort();
  const [program = command, ...rest] = [...(through ?? []), command, ...(await prepare(folder, port))];
  const child = spawn(program, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const url = `http://127.0.0.1:${port}/`;
    await answering(url, child);
    const faults = [
      ...(await faultsOf(`${url}${base.slice(1)}`, built)),
      ...(await faultsBehindProxy(port, `${base}r`)),
    ];
    console.log(`${name}: ${faults.length === 0 ? 'as it was told' : `\n  ${faults.join('\n  ')}`}`);
    return faults.length === 0;
  } finally {
    child.kill();
    await rm(folder, { recursive: true });
  }
}

const built = (await builtFiles(DIST)).map((file) => `/${relative(DIST, file)}`);
const told: boolean[] = [];
for (const host of HOSTS) told.push(await tryHost(host, built));
process.exitCode = told.every(Boolean) ? 0 : 1;
