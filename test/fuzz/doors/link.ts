import { isDeepStrictEqual } from 'node:util';
import type { ReplyFile } from '../../../src/share/formats.ts';
import { BESIDE } from '../../../src/share/link/beside-link.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { LINK_FAILURES } from '../../../src/share/link/failure.ts';
import { openFragment } from '../../../src/share/link/open-seal.ts';
import { LINK_PARTS } from '../../../src/share/link/parts.ts';
import type { LinkedFile } from '../../../src/share/link/readers.ts';
import { padded, seal } from '../../../src/share/link/seal.ts';
import { provenReply } from '../../../src/share/signature/sign-reply.ts';
import { WRAPPED } from '../../share/link/dressed.ts';
import type { Chance } from '../chance.ts';
import { type Door, hold, type Input, textOfInput } from '../door.ts';
import { mutatedText } from '../mutate.ts';
import { mutatedValue } from '../mutate-value.ts';
import { fixturesIn, linkedFiles } from '../seed-files.ts';
import { signedLinks } from '../signed-links.ts';
import { holdFailure, holdFile, linkOf } from '../sound.ts';

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FILES = linkedFiles(20);

const someBits = (chance: Chance, length: number) => Array.from({ length }, () => chance.int(2)).join('');

/** A body altered: bits turned, lost, doubled, put in. */
function mutatedBody(body: string, chance: Chance): string {
  let bits = body;
  for (let edits = 1 + chance.int(3); edits > 0; edits -= 1) {
    const at = chance.int(chance.of([16, 64, bits.length + 1]));
    const end = at + chance.int(chance.of([2, 8, 48]));
    const kind = chance.int(5);
    if (kind === 0) bits = bits.slice(0, at) + bits.slice(end);
    else if (kind === 1) bits = bits.slice(0, end) + bits.slice(at);
    else if (kind === 2) bits = bits.slice(0, at) + someBits(chance, chance.int(64)) + bits.slice(at);
    else bits = bits.slice(0, at) + someBits(chance, end - at) + bits.slice(end);
  }
  return bits;
}

/** A sound body altered under a seal that fits, so that what lies behind the seal is reached. */
function resealed(fragment: string, chance: Chance): string {
  const opened = openFragment(fragment);
  if (!opened.ok) return fragment;
  const letter = chance.oneIn(8) ? chance.of([...'awqvbp']) : fragment.charAt(0);
  const version = chance.oneIn(12) ? 1 + chance.int(3) : opened.version;
  const body = chance.oneIn(20) ? someBits(chance, chance.int(400)) : mutatedBody(opened.body, chance);
  return seal(letter, version, padded(body));
}

/** What stands beside a link, altered: cut, another’s, folded, written as mail programs write it. */
function beside(seed: string, chance: Chance, seeds: readonly Input[]): string {
  const [fragment = '', own = ''] = seed.split(BESIDE);
  const [, others = own] = textOfInput(chance.of(seeds)).split(BESIDE);
  const cut = chance.int(own.length + 1);
  const kinds = [
    others,
    mutatedText(own, chance),
    own.slice(0, cut),
    `${own.slice(0, cut)}${chance.of(['=\n', '\n> ', '\n', ' '])}${own.slice(cut)}`,
    own.toLowerCase(),
    `${own}${BESIDE}${others}`,
  ];
  const link = chance.oneIn(3) ? resealed(fragment, chance) : fragment;
  return `${link}${chance.of([BESIDE, BESIDE, '%7E', '%7e', `\n${BESIDE}`])}${chance.of(kinds)}`;
}

/** A file that may be unsound, written by a codec that trusts it: texts and lists that no page would send. */
async function written(chance: Chance): Promise<string | undefined> {
  const file = chance.oneIn(8) ? chance.of(FILES) : mutatedValue(chance.of(FILES), chance);
  try {
    return (await linkOf(file, chance.oneIn(3) ? [] : LINK_PARTS)) ?? undefined;
  } catch {
    // A file as unsound as this is never handed to it.
    return undefined;
  }
}

function dressed(fragment: string, chance: Chance): string {
  const address = `https://cap17.example/fr/report#${fragment}`;
  const { dress } = chance.of(WRAPPED);
  const kinds = [
    address,
    dress(address),
    `<${address}>`,
    `> ${address.slice(0, 40)}=\n> ${address.slice(40)}`,
  ];
  return `${chance.of(['', 'See ', 'v1.2 '])}${chance.of(kinds)}${chance.of(['', '.', ' thanks', '\u200b'])}`;
}

async function make(chance: Chance, seeds: readonly Input[]): Promise<string> {
  const seed = textOfInput(chance.of(seeds));
  if (seed.includes(BESIDE)) return chance.oneIn(3) ? dressed(seed, chance) : beside(seed, chance, seeds);
  switch (chance.int(10)) {
    case 0:
      return (await written(chance)) ?? resealed(seed, chance);
    case 1:
      return dressed(chance.oneIn(2) ? seed : resealed(seed, chance), chance);
    case 2:
      return mutatedText(dressed(seed, chance), chance, seeds.map(textOfInput));
    case 3:
    case 4:
      return mutatedText(seed, chance);
    case 5:
      return `${chance.of([...'awqvbpz'])}${chance.int(4)}.${Array.from({ length: chance.int(200) }, () => chance.of([...SYMBOLS])).join('')}`;
    default:
      return resealed(seed, chance);
  }
}

/** A file that opened leaves as the link it came from, or as one that opens to the same. */
async function holdSame(file: LinkedFile): Promise<void> {
  const again = await linkOf(file, LINK_PARTS);
  if (again === undefined) return;
  const opened = await decodeLink(again);
  hold(opened.ok, 'what opened leaves as a link that does not open');
  // Votes and groups of a workshop that came together do not leave together.
  if (file.format === 'cap17-workshop') return;
  hold(isDeepStrictEqual(opened.file, file), 'what opened leaves as a link that opens to something else');
}

/** A reply names a signer only where it is proven: what is read keeps its signer when it is proven again. */
async function holdProven(reply: ReplyFile): Promise<void> {
  const { signer } = await provenReply(reply);
  hold(signer === reply.signer, `a signer that is not proven: ${reply.signer}`);
}

/** Fragments and links of every kind and version, as they are opened by an address or pasted. */
export const link: Door = {
  name: 'link',
  share: 300,
  most: 100,
  seeds: async () => {
    const made = await Promise.all(FILES.flatMap((file) => [linkOf(file), linkOf(file, LINK_PARTS)]));
    const frozen = fixturesIn('links', '.txt').map((text) => text.trim());
    return [...frozen, ...made.filter((one) => one !== undefined), ...(await signedLinks(FILES))];
  },
  make,
  enter: async (input) => {
    const decoded = await decodeLink(textOfInput(input));
    if (!decoded.ok) {
      hold(LINK_FAILURES.includes(decoded.failure), `unknown failure ${decoded.failure}`);
      holdFailure(decoded.failure);
      return decoded.failure;
    }
    const { file } = decoded;
    holdFile(file);
    if (file.format === 'cap17-reply') await holdProven(file);
    await holdSame(file);
    return `opened ${file.format}`;
  },
};
