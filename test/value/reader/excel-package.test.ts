import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { FileRefusal } from '../../../src/value/reader/problem.ts';
import { unpack } from '../../../src/value/reader/workbook/excel-package.ts';

const MOST = 1_000_000;
const zip = zipSync({ sheet: strToU8('<row/>'.repeat(2_000)) });

test('what is made of the pieces of a package tells its own faults: the package is not called damaged', () => {
  const fault = new TypeError('ours');
  const read = () =>
    unpack(
      { pieces: [zip] },
      () => true,
      MOST,
      () => {
        throw fault;
      },
    );
  expect(read).toThrow(fault);
});

test('a package that cannot be unpacked is refused as damaged', () => {
  const damaged = Uint8Array.from(zip, (byte, place) => (place > 40 && place < 60 ? 0xff : byte));
  const read = () =>
    unpack(
      { pieces: [damaged] },
      () => true,
      MOST,
      () => undefined,
    );
  expect(read).toThrow(FileRefusal);
});
