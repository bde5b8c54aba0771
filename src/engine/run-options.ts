import { parseArgs } from 'node:util';
import { isServerAddress } from '../room/opening-key.ts';
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

const OPTIONS = {
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

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

function addressOf(listen: string, isSecure: boolean): string {
  return `${isSecure ? 'wss' : 'ws'}://${listen.replace(/^0\.0\.0\.0:/, 'localhost:')}`;
}

/** Reads the options of the command; what is wrong with them as a text. */
export function readRunOptions(words: readonly string[]): RunOptions | string {
  const { values } = parseArgs({ args: [...words], options: OPTIONS });
  const [days, connections, gigabytes] = [values.days, values.connections, values.gigabytes].map(Number);
  const machines = values.cluster?.split(',') ?? [];
  if (!/^[\w.:[\]-]+:\d{1,5}$/.test(values.listen)) return `--listen is no HOST:PORT: ${values.listen}`;
  if (!Number.isInteger(days) || !days || days < 1 || days > 255) return '--days is 1 to 255';
  if (!Number.isInteger(connections) || !connections || connections < 1) return '--connections is a number';
  if (!Number.isInteger(gigabytes) || !gigabytes || gigabytes < 1) return '--gigabytes is a number';
  if ((values.certificate === undefined) !== (values.key === undefined))
    return '--certificate and --key come together';
  const { origin: origins = [] } = values;
  const badOrigin = origins.find((origin) => !isOrigin(origin));
  if (badOrigin !== undefined) return `--origin is no site, such as https://cap17.example: ${badOrigin}`;
  if (
    values.cluster !== undefined &&
    (machines.length !== 3 || machines.some((name) => !/^[\w.-]+$/.test(name)))
  )
    return '--cluster needs the names of three machines';
  const selfSigned = values['self-signed'];
  if (selfSigned !== undefined && !/^[\w.-]+$/.test(selfSigned))
    return '--self-signed needs the name of a host';
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
