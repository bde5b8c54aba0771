import type { EngineTokens } from './accounts.ts';

/** A machine that keeps rooms. */
export interface ServerPlace {
  readonly name: string;
  /** Where browsers come to: `host:port`. */
  readonly listen: string;
  readonly folder: string;
  /** Certificate and key in PEM; without them it speaks `ws`, to this machine or behind a proxy that has them. */
  readonly tls?: { readonly certificate: string; readonly key: string };
  /** Sites whose pages may come, such as `https://cap17.example`; a page of any other gets 403. */
  readonly origins: readonly string[];
  /** The most connections, of all rooms. */
  readonly connections: number;
  /** The most that rooms may take on the disk, in GB. */
  readonly gigabytes: number;
  /** Where NATS itself speaks, on this machine alone: nobody is let in there. */
  readonly port: number;
  /** The machines of a cluster: where this one listens to the others, where these are, and the word they know. */
  readonly cluster?: {
    readonly listen: string;
    readonly routes: readonly string[];
    readonly password: string;
  };
}

const quoted = (text: string) => JSON.stringify(text);

const clusterOf = ({ cluster }: ServerPlace) =>
  cluster
    ? `cluster {
  name: cap17
  listen: ${quoted(cluster.listen)}
  authorization { user: cap17, password: ${quoted(cluster.password)}, timeout: 2 }
  routes: [${cluster.routes.map((route) => quoted(`nats://cap17:${cluster.password}@${route}`)).join(', ')}]
}
`
    : '';

const tlsOf = ({ tls }: ServerPlace) =>
  tls ? `tls { cert_file: ${quoted(tls.certificate)}, key_file: ${quoted(tls.key)} }` : 'no_tls: true';

/** The configuration of one server of rooms, as nats-server reads it. */
export function configurationOf(
  place: ServerPlace,
  { operator, systemName, accounts }: EngineTokens,
): string {
  const preload = Object.entries(accounts).map(([name, token]) => `  ${name}: ${token}`);
  return `# A server of rooms of Cap17. What is kept: sealed messages, for as many days as each room says.
server_name: ${quoted(place.name)}
listen: "127.0.0.1:${place.port}"

operator: ${operator}
system_account: ${systemName}
resolver: MEMORY
resolver_preload {
${preload.join('\n')}
}

# A reply with notes is 9 kB, what a facilitator says 8 kB at most.
max_payload: 32KB
max_connections: ${place.connections}
max_pending: 8MB
write_deadline: "5s"
ping_interval: "20s"
ping_max: 2

# Who comes and goes is not logged; a refused request is, with its address: see where the log goes.
debug: false
trace: false

jetstream {
  store_dir: ${quoted(place.folder)}
  max_memory_store: 256MB
  max_file_store: ${place.gigabytes}GB
}

websocket {
  listen: ${quoted(place.listen)}
  ${tlsOf(place)}
  allowed_origins: [${place.origins.map(quoted).join(', ')}]
  handshake_timeout: "10s"
  # An old phone takes its time to sign.
  authorization { timeout: 10 }
  compression: false
}
${clusterOf(place)}`;
}
