import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { bytesIn, isLogoSound, LOGO_AT_MOST } from '../../../src/domain/house-style/logo-bytes.ts';
import { pictureHead } from '../../../src/domain/house-style/picture-head.ts';
import { PIXEL } from '../../exports/pixel.ts';

/** The front of a JPEG of 300 × 200: a comment, a table, then its frame. */
const JPEG = Uint8Array.of(
  ...[0xff, 0xd8, 0xff, 0xfe, 0x00, 0x04, 0x41, 0x42, 0xff, 0xc4, 0x00, 0x03, 0x00],
  ...[0xff, 0xff, 0xc2, 0x00, 0x0b, 0x08, 0x00, 0xc8, 0x01, 0x2c, 0x03, 0x00, 0x00],
);
const png = bytesIn(PIXEL.data) ?? new Uint8Array();

test('a picture says at its front what it is and how large', () => {
  expect(pictureHead(png)).toEqual({ type: 'png', width: 1, height: 1 });
  expect(pictureHead(JPEG)).toEqual({ type: 'jpeg', width: 300, height: 200 });
});

test('what is no picture, or is cut, says nothing', () => {
  for (const bytes of [
    new Uint8Array(),
    new TextEncoder().encode('<svg onload="alert(1)"/>'),
    png.slice(0, 20),
  ])
    expect(pictureHead(bytes)).toBeUndefined();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: JPEG.length - 6 }), (end) => {
      expect(pictureHead(JPEG.slice(0, end))).toBeUndefined();
    }),
  );
});

test('any bytes are judged without failing', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (rest) => {
      expect(() => pictureHead(rest)).not.toThrow();
      expect(() => pictureHead(Uint8Array.of(0xff, 0xd8, ...rest))).not.toThrow();
    }),
  );
});

test('a logo is the picture it says it is, of its measures, and no larger than one may be', () => {
  const sound = { ...PIXEL, width: 1, height: 1 };
  expect(isLogoSound(sound)).toBe(true);
  for (const other of [
    { width: 2 },
    { height: 9 },
    { type: 'jpeg' as const },
    { data: 'no base64!' },
    { data: '' },
  ])
    expect(isLogoSound({ ...sound, ...other })).toBe(false);
});

test('a logo of more signs than one may have is not decoded', () => {
  const decoding = vi.spyOn(globalThis, 'atob');
  const long = `${PIXEL.data}${'A'.repeat(LOGO_AT_MOST.data)}`;
  expect(isLogoSound({ ...PIXEL, width: 1, height: 1, data: long })).toBe(false);
  expect(decoding).not.toHaveBeenCalled();
});
