import { isServerAddress } from '../room/opening-key.ts';
import { given, unreadable, wholeUpTo } from './given.ts';
import { ROOM_FOLDER } from './room-folder.ts';

export const RUN_USAGE = `Usage: npm run room -- [OPTION…]

  Starts a server of rooms on this machine, for the pages that were built with its ROOM_URL.

  --listen HOST:PORT       where browsers come to; 127.0.0.1:8443 unless told
  --address wss://HOST     how they call it, where a proxy or a name stands before it
  --certificate FILE --key FILE    in PEM: it then speaks wss
  --self-signed HOST       makes a certificate for that name by openssl; each browser must be told to trust it
  --origin https://SITE    the site whose pages may come, more than once; any without
  --days N                 how long a room is kept, 1 to 255; 45 unless told
  --connections N          20000 unless told
  --gigabytes N            of the disk for all rooms; 10 unless told
  --cluster A,B,C          writes the configuration of three machines, which reach each other by these names on
                           port 6222, and starts nothing
  --store FOLDER           where the server keeps rooms, as its machine or container calls it
  --folder FOLDER          where keys and configuration are written; ${ROOM_FOLDER} unless told
`;

/** The options of the command, as `parseArgs` wants them. */
export const RUN_OPTIONS = {
  listen: { type: 'string', default: '127.0.0.1:8443' },
  address: { type: 'string' },
  certificate: { type: 'string' },
  key: { type: 'string' },
  'self-signed': { type: 'string' },
  origin: { type: 'string', multiple: true },
  days: { type: 'string', default: '45' },
  connections: { type: 'string', default: '20000' },
  gigabytes: { type: 'string', default: '10' },
  cluster: { type: 'string' },
  store: { type: 'string' },
  folder: { type: 'string', default: ROOM_FOLDER },
} as const;

/** How a server is to be run. */
export interface RunOptions {
  readonly listen: string;
  readonly address: string;
  readonly tls?: { readonly certificate: string; readonly key: string };
  readonly selfSigned?: string;
  readonly origins: readonly string[];
  readonly days: number;
  readonly connections: number;
  readonly gigabytes: number;
  readonly machines: readonly string[];
  readonly store?: string;
  readonly folder: string;
}

/** What is more is a slip: no machine has as many connections, no disk as many gigabytes. */
const CONNECTIONS_AT_MOST = 1_000_000;
const GIGABYTES_AT_MOST = 1_000_000;
const DAYS_AT_MOST = 255;
const PEM_BYTES_AT_MOST = 1_000_000;

/** A name of a host, label by label: it also names files. */
const isHost = (text: string) => /^\w[\w-]*(?:\.\w[\w-]*)*$/.test(text);
const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

function addressOf(listen: string, isSecure: boolean): string {
  return `${isSecure ? 'wss' : 'ws'}://${listen.replace(/^0\.0\.0\.0:/, 'localhost:')}`;
}

/** Where browsers come to, `host:port`. */
function isListened(text: string): boolean {
  const [, port] = /^[\w.:[\]-]+:(\d{1,5})$/.exec(text) ?? [];
  return port !== undefined && wholeUpTo(65_535, port) !== undefined;
}

/** What is wrong with the certificate, looked at where it is read: elsewhere other machines name other files. */
function faultOfFiles(
  { certificate, key, store }: { certificate?: string; key?: string; store?: string },
  isCluster: boolean,
): string | undefined {
  if ((certificate === undefined) !== (key === undefined)) return '--certificate and --key come together';
  if (certificate === undefined || key === undefined || store !== undefined || isCluster) return undefined;
  const [ofCertificate, ofKey] = [certificate, key].map((file) => unreadable(file, PEM_BYTES_AT_MOST));
  if (ofCertificate !== undefined) return `--certificate: ${ofCertificate}`;
  return ofKey === undefined ? undefined : `--key: ${ofKey}`;
}

/** Reads the options of the command; what is wrong with them as a text. */
export function readRunOptions(words: readonly string[]): RunOptions | string {
  const found = given({ args: [...words], options: RUN_OPTIONS });
  if (typeof found === 'string') return found;
  const { values } = found;
  const days = wholeUpTo(DAYS_AT_MOST, values.days);
  const connections = wholeUpTo(CONNECTIONS_AT_MOST, values.connections);
  const gigabytes = wholeUpTo(GIGABYTES_AT_MOST, values.gigabytes);
  const machines = values.cluster?.split(',') ?? [];
  if (!isListened(values.listen)) return `--listen is no HOST:PORT: ${values.listen}`;
  if (days === undefined) return `--days is a whole number from 1 to ${DAYS_AT_MOST}, not “${values.days}”`;
  if (connections === undefined)
    return `--connections is a whole number from 1 to ${CONNECTIONS_AT_MOST}, not “${values.connections}”`;
  if (gigabytes === undefined)
    return `--gigabytes is a whole number from 1 to ${GIGABYTES_AT_MOST}, not “${values.gigabytes}”`;
  const { origin: origins = [] } = values;
  const badOrigin = origins.find((origin) => !isOrigin(origin));
  if (badOrigin !== undefined) return `--origin is no site, such as https://cap17.example: ${badOrigin}`;
  if (values.cluster !== undefined && (new Set(machines).size !== 3 || !machines.every(isHost)))
    return '--cluster needs the names of three machines';
  const selfSigned = values['self-signed'];
  if (selfSigned !== undefined && !isHost(selfSigned)) return '--self-signed needs the name of a host';
  if (selfSigned !== undefined && values.certificate !== undefined)
    return '--self-signed makes a certificate: leave it out, or --certificate and --key';
  const fault = faultOfFiles(values, machines.length > 0);
  if (fault !== undefined) return fault;
  const isSecure = values.certificate !== undefined || selfSigned !== undefined;
  const port = values.listen.slice(values.listen.lastIndexOf(':'));
  const named = machines.length > 0 ? machines.map((name) => `wss://${name}${port}`).join(',') : undefined;
  const own = selfSigned === undefined ? addressOf(values.listen, isSecure) : `wss://${selfSigned}${port}`;
  const address = values.address ?? named ?? own;
  if (!isServerAddress(address))
    return `${address} is no address that pages may come to: wss, or ws on this machine. Name one by --address`;
  return {
    listen: values.listen,
    address,
    ...(values.certificate !== undefined &&
      values.key !== undefined && { tls: { certificate: values.certificate, key: values.key } }),
    ...(selfSigned !== undefined && { selfSigned }),
    origins,
    days,
    connections,
    gigabytes,
    machines,
    ...(values.store !== undefined && { store: values.store }),
    folder: values.folder,
  };
}
