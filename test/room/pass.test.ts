import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPass, splitPass, writePass } from '../../src/room/pass.ts';
import { octets } from './any-octets.ts';

const anyPass = fc.record({
  secret: octets(16),
  fingerprint: octets(16),
  ticket: fc.record({
    issuer: octets(32),
    account: octets(32),
    expires: fc.nat({ max: 0xffff_ffff }),
    signature: octets(64),
  }),
  withNotes: fc.boolean(),
});

test('a pass reads as it was written, in 220 characters that any link holds', () => {
  fc.assert(
    fc.property(anyPass, (pass) => {
      const text = writePass(pass);
      expect(text).toMatch(/^[\w-]{220}$/);
      expect(readPass(text)).toEqual(pass);
    }),
  );
});

test('a pass cut short, longer or of other signs is none', () => {
  fc.assert(
    fc.property(anyPass, fc.nat({ max: 219 }), (pass, length) => {
      const text = writePass(pass);
      expect(readPass(text.slice(0, length))).toBe('not-a-pass');
      expect(readPass(`${text}AAAA`)).toBe('not-a-pass');
      expect(readPass(`${text.slice(0, length)}*${text.slice(length + 1)}`)).toBe('not-a-pass');
    }),
  );
});

test('any text is a pass or is not, and a pass of a later version says so', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readPass(text)).toMatch(/^(?:not-a-pass|later)$/);
    }),
  );
  expect(readPass(`IA${'A'.repeat(218)}`)).toBe('later');
});

test('a pass stands behind the first ~ of a fragment, which else is as it was', () => {
  expect(splitPass('q2.abc~EAAB')).toEqual({ fragment: 'q2.abc', pass: 'EAAB' });
  expect(splitPass('q2.abc')).toEqual({ fragment: 'q2.abc' });
  expect(splitPass('')).toEqual({ fragment: '' });
});
