import { type NkeyUse, publicNkey } from '../room/nkey.ts';
import { drawn, fromBase64url, type Octets, octetsOf, toBase64url } from '../room/octets.ts';
import { type OpeningKey, writeOpeningKey } from '../room/opening-key.ts';
import { publicKeyOf, signerOf } from '../room/signing.ts';

/** What a server of rooms is made of: whoever holds this may say who opens rooms there. */
const ENGINE_SEEDS = ['operator', 'system', 'hosts', 'guests', 'hostSigner', 'guestSigner'] as const;
export type EngineSeed = (typeof ENGINE_SEEDS)[number];
export type EngineSeeds = Readonly<Record<EngineSeed, Octets>>;

/** Seeds drawn anew. */
export function drawEngineSeeds(): EngineSeeds {
  return {
    operator: drawn(32),
    system: drawn(32),
    hosts: drawn(32),
    guests: drawn(32),
    hostSigner: drawn(32),
    guestSigner: drawn(32),
  };
}

/** Seeds as a text to keep. */
export function writeEngineSeeds(seeds: EngineSeeds): string {
  const written = Object.fromEntries(ENGINE_SEEDS.map((name) => [name, toBase64url(seeds[name])]));
  return `${JSON.stringify(written, null, 2)}\n`;
}

function valueIn(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Cut or altered: it holds no seeds, which the caller says.
    return undefined;
  }
}

/** Seeds as they were kept; undefined when one is missing or none. */
export function readEngineSeeds(text: string): EngineSeeds | undefined {
  const kept = valueIn(text);
  const seed = (name: EngineSeed) => {
    const value = typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined;
    const octets = typeof value === 'string' ? fromBase64url(value) : undefined;
    return octets?.length === 32 ? octets : undefined;
  };
  const [operator, system, hosts, guests] = [seed('operator'), seed('system'), seed('hosts'), seed('guests')];
  const [hostSigner, guestSigner] = [seed('hostSigner'), seed('guestSigner')];
  if (!operator || !system || !hosts || !guests || !hostSigner || !guestSigner) return undefined;
  return { operator, system, hosts, guests, hostSigner, guestSigner };
}

/** The public key of a seed as NATS writes it. */
export const nameOf = (use: NkeyUse, seed: Octets) => publicNkey(use, publicKeyOf(seed));

/** A token of NATS, signed by this seed. */
export function signedToken(signer: Octets, claims: object): string {
  const part = (value: object) => toBase64url(octetsOf(JSON.stringify(value)));
  const text = `${part({ typ: 'JWT', alg: 'ed25519-nkey' })}.${part(claims)}`;
  return `${text}.${toBase64url(signerOf(signer)(octetsOf(text)))}`;
}

/** What those are given who may open rooms. */
export function openingKeyOf(
  { hosts, guests, hostSigner, guestSigner }: EngineSeeds,
  place: Pick<OpeningKey, 'server' | 'replicas' | 'days'>,
): Promise<string> {
  const accounts = { hostAccount: publicKeyOf(hosts), guestAccount: publicKeyOf(guests) };
  return writeOpeningKey({ hostSigner, guestSigner, ...accounts, ...place });
}
