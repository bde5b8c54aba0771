import { expect, test } from 'vitest';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { openFragment } from '../../../src/share/link/open-seal.ts';
import { decryptLink, encryptLink, ROUNDS } from '../../../src/share/link/password.ts';
import { readSecret, writeSecret } from '../../../src/share/link/password-body.ts';
import { seal } from '../../../src/share/link/seal.ts';
import { BARE_FILE } from '../any-file.ts';

const fragment = await encodeLink(BARE_FILE);
const secret = await encryptLink(fragment, 'château');

test('a link under a password asks for it', async () => {
  expect(secret).toMatch(/^p1\.[\w-]+$/);
  expect(await decodeLink(`https://cap17.example/r#${secret}`)).toEqual({
    ok: false,
    failure: 'needs-password',
  });
});

test('the password gives the link back, however its accents were typed', async () => {
  expect(await decryptLink(secret, 'château')).toEqual({ ok: true, fragment });
  expect(await decryptLink(`#${secret}`, 'cha\u0302teau')).toEqual({ ok: true, fragment });
});

test('another password does not', async () => {
  expect(await decryptLink(secret, 'chateau')).toEqual({ ok: false, failure: 'wrong-password' });
  expect(await decryptLink(secret, '')).toEqual({ ok: false, failure: 'wrong-password' });
});

test('the same link under the same password is another text each time', async () => {
  expect(await encryptLink(fragment, 'château')).not.toBe(secret);
});

test('a damaged link under a password is told from a wrong password', async () => {
  expect(await decryptLink(secret.slice(0, -1), 'château')).toEqual({ ok: false, failure: 'cut-or-altered' });
});

test('a link of another kind has no password', async () => {
  expect(await decryptLink(fragment, 'château')).toEqual({ ok: false, failure: 'not-ours' });
});

test('guessing costs what OWASP asks', () => {
  expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
});

test('one altered on purpose, its seal made anew, opens under no password and shows nothing', async () => {
  const opened = openFragment(secret);
  if (!opened.ok) throw new Error(opened.failure);
  const read = readSecret(opened.body);
  if (!read.ok) throw new Error(read.failure);
  for (const part of ['salt', 'iv', 'sealed'] as const) {
    const changed = new Uint8Array(read.secret[part]);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    const forged = seal('p', 1, writeSecret({ ...read.secret, [part]: changed }));
    expect(await decryptLink(forged, 'château')).toEqual({ ok: false, failure: 'wrong-password' });
  }
});
