import { type EngineSeeds, nameOf, signedToken } from './engine-keys.ts';
import { guestScope, hostScope, SHARED } from './rights.ts';

const NO_LIMIT = -1;
const UNLIMITED = {
  subs: NO_LIMIT,
  data: NO_LIMIT,
  payload: NO_LIMIT,
  imports: NO_LIMIT,
  exports: NO_LIMIT,
  wildcards: true,
  conn: NO_LIMIT,
  leaf: NO_LIMIT,
};

/** The tokens that a server is configured with. */
export interface EngineTokens {
  readonly operator: string;
  readonly systemName: string;
  /** Token by name of account. */
  readonly accounts: Readonly<Record<string, string>>;
}

/** The operator and its accounts, signed: one for the server itself, one that keeps rooms, one that phones come to. */
export function tokensOf(seeds: EngineSeeds): EngineTokens {
  const operatorName = nameOf('operator', seeds.operator);
  const [systemName, hosts, guests] = [seeds.system, seeds.hosts, seeds.guests].map((seed) =>
    nameOf('account', seed),
  ) as [string, string, string];
  const account = (sub: string, name: string, what: object) =>
    signedToken(seeds.operator, {
      iss: operatorName,
      sub,
      name,
      iat: 1,
      nats: { type: 'account', version: 2, limits: UNLIMITED, ...what },
    });
  const shared = SHARED.map((one, place) => ({ ...one, name: `${one.type} ${place}` }));
  const keeping = { mem_storage: 0, disk_storage: NO_LIMIT, streams: NO_LIMIT, consumer: NO_LIMIT };
  return {
    operator: signedToken(seeds.operator, {
      iss: operatorName,
      sub: operatorName,
      name: 'cap17',
      iat: 1,
      nats: { type: 'operator', version: 2, system_account: systemName },
    }),
    systemName,
    accounts: {
      [systemName]: account(systemName, 'SYSTEM', {}),
      [hosts]: account(hosts, 'ROOMS', {
        limits: { ...UNLIMITED, ...keeping },
        signing_keys: [hostScope(nameOf('account', seeds.hostSigner))],
        exports: shared.map(({ type, ...one }) =>
          type === 'service' ? { ...one, type, response_type: 'Singleton' } : { ...one, type },
        ),
      }),
      [guests]: account(guests, 'GUESTS', {
        signing_keys: [guestScope(nameOf('account', seeds.guestSigner))],
        imports: shared.map((one) => ({ ...one, account: hosts, local_subject: one.subject })),
      }),
    },
  };
}
