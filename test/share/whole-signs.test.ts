import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeSigns } from '../../src/share/whole-signs.ts';

test('halves of signs become the sign for what cannot be read, as by browsers that have a word for it', () => {
  // Halves in any order, some of which make a whole.
  const unit = fc.constantFrom('a', '\ud83d', '\ude00', '’', '\u202e', '\ufffd');
  fc.assert(
    fc.property(
      fc.array(unit).map((units) => units.join('')),
      (text) => {
        expect(wholeSigns(text)).toBe(text.toWellFormed());
      },
    ),
  );
});
