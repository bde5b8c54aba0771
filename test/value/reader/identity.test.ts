import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identityKind, identityOf, isCode } from '../../../src/value/reader/rows/identity.ts';
import { saysTotal } from '../../../src/value/reader/rows/total-row.ts';

const codes = fc.stringMatching(/^[A-Za-z]{0,22}0*[0-9][A-Za-z0-9]{0,42}$/);
const texts = fc.oneof(
  codes,
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', '0', '00', 'total', 'Total2024', 'a-1', '1.0', '6E+12', '@1', '[1', '`1', '{1', 'é1'),
);

test('a code is letters, zeros, a digit that is none, then letters and digits', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(isCode(text)).toBe(/^[A-Za-z]{0,20}0*[1-9][A-Za-z0-9]{0,40}$/.test(text));
    }),
    { numRuns: 1000 },
  );
});

test('a code is its own identity, somebody, and says of no row that it adds up others', () => {
  fc.assert(
    fc.property(texts.filter(isCode), (code) => {
      expect([identityOf(code), identityKind(code), saysTotal(code)]).toEqual([code, 'somebody', undefined]);
    }),
  );
});

test.each([
  ...['n/a', 'N.C.', 'n. r.', '—', 'CLIENT  DIVERS', 'Walk-in', 'Non renseigné'],
  ...['#N/A', '#REF!', '#VALEUR!', '#NAME?', '#DIV/0!', '#GETTING_DATA!', 'Err:502'],
])('%s is nobody', (text) => {
  expect(['nobody', 'empty']).toContain(identityKind(identityOf(text)));
});

test.each(['NC', 'N. Carter', 'Divers SARL', 'Anonymous Ltd', '#A1', '#1001', '#ana!', 'WHAM!'])(
  '%s is somebody',
  (text) => {
    expect(identityKind(identityOf(text))).toBe('somebody');
  },
);
