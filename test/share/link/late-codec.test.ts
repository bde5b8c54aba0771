import { expect, test } from 'vitest';
import { lateCodec } from '../../../src/share/link/late-codec.ts';

test('a codec whose script does not come says so ahead, and to whoever writes; a link waits for a page loaded anew', async () => {
  const late = lateCodec<object>(() => Promise.reject(new Error('offline')));
  await expect(late.ready()).rejects.toThrow('offline');
  await expect(late.write({}, [])).rejects.toThrow('offline');
  expect(await late.read('')).toEqual({ ok: false, failure: 'too-new' });
});

test('once it is there, nothing more is waited for to write', async () => {
  let isOnline = true;
  const module = { write: async () => '1', read: async () => ({ ok: true as const, file: {} }) };
  let script: typeof module | undefined;
  const late = lateCodec<object>(async () => {
    if (!isOnline && !script) throw new Error('offline');
    script = module;
    return script;
  });
  await late.ready();
  isOnline = false;
  expect(await late.write({}, [])).toBe('1');
});
