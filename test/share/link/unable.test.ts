import { afterEach, expect, test, vi } from 'vitest';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { decryptLink, encryptLink } from '../../../src/share/link/password.ts';
import { BARE_FILE } from '../any-file.ts';

// A browser that cannot open a link is told so: the link is neither faulty nor wrong.

const TOO_NEW = { ok: false, failure: 'too-new' };
afterEach(() => void vi.unstubAllGlobals());

test('a browser that cannot inflate needs a newer one; a link without texts opens all the same', async () => {
  const withTexts = await encodeLink({ ...BARE_FILE, scope: 'Claims' }, ['scope']);
  const bare = await encodeLink(BARE_FILE);
  vi.stubGlobal(
    'DecompressionStream',
    class {
      constructor() {
        throw new TypeError('Unsupported compression format');
      }
    },
  );
  expect(await decodeLink(withTexts)).toEqual(TOO_NEW);
  expect(await decodeLink(bare)).toMatchObject({ ok: true });
});

test('a page that has no cipher does not take a password for a wrong one', async () => {
  const secret = await encryptLink(await encodeLink(BARE_FILE), 'château');
  vi.stubGlobal('crypto', { getRandomValues: () => undefined });
  expect(await decryptLink(secret, 'château')).toEqual(TOO_NEW);
});
