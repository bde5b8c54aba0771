import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIGNATURE_SYMBOLS, SIGNER_SYMBOLS } from '../../../src/domain/workshop/invitation.ts';
import { codeShape } from '../../../src/share/code/reply-code.ts';
import { type ReplyFile, replyFile } from '../../../src/share/files.ts';
import { findReplies } from '../../../src/share/find-replies.ts';
import { readHandedIn } from '../../../src/share/handed-in/read-handed-in.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeReply } from '../../../src/share/link/encode-reply.ts';
import { drawSeed } from '../../../src/share/signature/seed.ts';
import { provenReply, signerOf, signReply } from '../../../src/share/signature/sign-reply.ts';
import { anyReplyFile } from '../any-workshop.ts';

const WORKSHOP = '7K3M9PQ2';
const seed = drawSeed();
const plain = replyFile({
  model: 2,
  workshop: WORKSHOP,
  id: 'ABCDEFGH',
  revision: 1,
  answers: { guidance: 2 },
});
/** A reply that announces its key. */
async function announced(reply: ReplyFile, by = seed): Promise<ReplyFile> {
  return { ...reply, signer: await signerOf(by, reply) };
}
const first = await announced(plain);
const signed = await signReply({ ...first, revision: 2, answers: { guidance: 4 } }, seed);
const firstLink = await encodeReply(first);
const signedLink = await encodeReply(signed);

const opened = async (link: string) => {
  const decoded = await decodeLink(link);
  return decoded.ok && decoded.file.format === 'cap17-reply' ? decoded.file : decoded;
};
const foundIn = async (text: string) =>
  (await findReplies(text)).map((found) => (found.kind === 'reply' ? found.reply : found.kind));

describe('a reply’s link', () => {
  test('is the one of before, with what proves it behind, where every edition stops reading', async () => {
    const { signer, signature, ...bare } = signed;
    expect(firstLink).toBe(`${await encodeReply(plain)}${firstLink.slice(firstLink.indexOf('~'))}`);
    expect(signedLink.split('~')[0]).toBe(await encodeReply(bare));
    expect(firstLink.length - firstLink.indexOf('~')).toBe(1 + SIGNER_SYMBOLS + 1);
    expect(signedLink.length - signedLink.indexOf('~')).toBe(1 + SIGNATURE_SYMBOLS);
    expect(signedLink.length).toBeLessThan(180);
  });

  test('of a reply without a key is the one of before, to the letter', async () => {
    expect(await encodeReply(await signReply(plain, seed))).toBe(await encodeReply(plain));
  });

  test('says who signs, whatever the reply, once sent and once corrected', async () => {
    await fc.assert(
      fc.asyncProperty(anyReplyFile, fc.integer({ min: 2, max: 99 }), async (reply, revision) => {
        const { signer: _, ...any } = { signer: '', ...reply, revision: 1 };
        const begun = await announced(any);
        expect(await opened(await encodeReply(await signReply(begun, seed)))).toMatchObject({
          signer: begun.signer,
        });
        const corrected = await signReply({ ...begun, revision }, seed);
        expect(await opened(await encodeReply(corrected))).toMatchObject({ signer: begun.signer, revision });
      }),
      { numRuns: 60 },
    );
  });

  test('proves nothing by another’s signature, nor by one of something else that was said', async () => {
    const proof = signedLink.slice(signedLink.indexOf('~'));
    const others: readonly Partial<ReplyFile>[] = [
      { revision: 3 },
      { answers: { guidance: 3 } },
      { group: 0 },
      { label: 'Ann' },
      { notes: { guidance: 'x' } },
      { id: 'HGFEDCBA' },
      { workshop: 'ZZZZZZZZ' },
      { model: 1 },
    ];
    const { signer, signature, ...bare } = signed;
    for (const other of others) {
      const forged = `${await encodeReply({ ...bare, ...other })}${proof}`;
      expect(await opened(forged)).toMatchObject(other);
      expect(await opened(forged)).not.toHaveProperty('signer');
    }
    expect(await opened(`${await encodeReply(bare)}${proof}`)).toEqual(signed);
  });

  test('signed by another key names that key', async () => {
    const { signer } = first;
    const forged = await signReply({ ...signed, signer }, drawSeed());
    expect((await provenReply(forged)).signer).not.toBe(signer);
  });

  test('opens without its key where it was cut there, or altered', async () => {
    for (const link of [
      firstLink.slice(0, -1),
      `${firstLink.slice(0, -3)}...`,
      firstLink.split('~')[0] ?? '',
    ]) {
      expect(await opened(link)).toEqual(plain);
    }
    const { signer, signature, ...bare } = signed;
    expect(await opened(signedLink.slice(0, -1))).toEqual(bare);
    const at = signedLink.length - 9;
    const symbol = signedLink[at] === 'A' ? 'B' : 'A';
    expect(await opened(`${signedLink.slice(0, at)}${symbol}${signedLink.slice(at + 1)}`)).toEqual(bare);
  });

  test('is found with its proof in chats and mails, broken over lines, quoted or escaped', async () => {
    const address = (link: string) => `https://cap17.example/fr/workshop/#${link}`;
    const broken = (link: string, mark: string) => address(link).replace(/.{60}/g, `$&${mark}`);
    for (const link of [firstLink, signedLink]) {
      const file = link === firstLink ? first : signed;
      for (const text of [
        `Ann: ${address(link)}. Thanks`,
        `<a href="${address(link)}">${address(link)}</a>`,
        `mine ${broken(link, '\r\n> ')}\n\nBest, Ann`,
        `mine ${broken(link, '=\r\n')}\r\n\r\nBest`,
        address(link).replace('~', '%7E'),
        `https://nam.safelinks.protection.outlook.com/?url=${encodeURIComponent(address(link)).replace('~', '%7E')}&data=05`,
      ]) {
        expect(new Set((await foundIn(text)).map((one) => JSON.stringify(one)))).toEqual(
          new Set([JSON.stringify(await opened(link))]),
        );
        expect(await opened(link)).toEqual(file);
      }
    }
    expect(await foundIn(`${firstLink} ${signedLink}\n${firstLink}`)).toEqual([first, signed, first]);
  });
});

test('a file is believed by its signature alone, not by the signer it names', async () => {
  const reading = {
    shape: codeShape({ model: 2, workshop: WORKSHOP }),
    codesIn: async () => [],
    onProgress: () => undefined,
    pause: async () => undefined,
  };
  const read = async (file: unknown) =>
    (await readHandedIn(reading, [new File([JSON.stringify(file)], 'reply.json')])).map((one) =>
      one.kind === 'reply' ? one.reply : one,
    );
  const { signature, ...unsigned } = signed;
  const { signer, ...bare } = unsigned;
  expect(await read(signed)).toEqual([signed]);
  expect(await read(unsigned)).toEqual([bare]);
  expect(await read({ ...signed, answers: { guidance: 0 } })).toEqual([
    { ...bare, answers: { guidance: 0 } },
  ]);
  expect(await read(first)).toEqual([first]);
});

test('signatures of this edition are proven for ever', async () => {
  const seed = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';
  const signer = '0s8BLQesRw08w3p';
  const link =
    'v2.XBEYC12QAGUH5wT4AAAAAYAACai1aKyj-8UkknOtpUR-nwAoWy_MwipdjYWAADqI~A6EHv_POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbitA28oOmW5nsY0JSjKLKX8K5KfEGx_wJNCcKL04OhQLXYy_X9JLvGowWzD_lROz8sR33QwKH_7QWhsacqNoZsA';
  const reply = { ...plain, revision: 2, group: 1, label: 'Zoé', notes: { guidance: 'à voir' } };
  const made = await signReply(await announced(reply, seed), seed);
  expect(made.signer).toBe(signer);
  expect(await opened(link)).toEqual(made);
  expect(await encodeReply({ ...plain, signer })).toMatch(/~0s8BLQesRw08w3p.$/);
});
