import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureMeasures } from '../../../src/domain/house-style/picture-measures.ts';

const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: '#a05' } });

test.each([
  ['PNG', () => picture.clone().png()],
  ['JPEG', () => picture.clone().jpeg()],
  ['GIF', () => picture.clone().gif()],
  ['WebP', () => picture.clone().webp()],
  ['WebP without loss', () => picture.clone().webp({ lossless: true })],
  ['WebP with a profile', () => picture.clone().webp().withIccProfile('p3')],
  ['AVIF', () => picture.clone().avif({ effort: 0 })],
])('the measures of a %s are told by its front', async (_, made) => {
  const { width, height } = pictureMeasures(new Uint8Array(await made().toBuffer())) ?? {};
  expect([width, height]).toEqual([300, 200]);
});

test('the measures of a BMP, upside down too, and of a GIF that says more than it holds', () => {
  const bmp = new Uint8Array(54);
  bmp.set([0x42, 0x4d]);
  new DataView(bmp.buffer).setInt32(18, 300, true);
  new DataView(bmp.buffer).setInt32(22, -200, true);
  expect(pictureMeasures(bmp)).toEqual({ width: 300, height: 200 });
  const gif = new Uint8Array(30);
  gif.set([...'GIF89a'].map((sign) => sign.charCodeAt(0)));
  gif.set([255, 255, 255, 255], 6);
  expect(pictureMeasures(gif)).toEqual({ width: 65_535, height: 65_535 });
});

test('any bytes are judged without failing, and what is no picture says nothing', () => {
  const begin = (signs: string) => [...signs].map((sign) => sign.charCodeAt(0));
  const fronts = fc.constantFrom(
    'GIF89a',
    'BM',
    'RIFF0000WEBPVP8X',
    'RIFF0000WEBPVP8L',
    'RIFF0000WEBPVP8 ',
    '0000ftypavifispe',
  );
  fc.assert(
    fc.property(fronts, fc.uint8Array(), (front, rest) => {
      pictureMeasures(Uint8Array.of(...begin(front), ...rest));
    }),
  );
  expect(
    pictureMeasures(new TextEncoder().encode('<svg onload="alert(1)" width="9999999"/>')),
  ).toBeUndefined();
});
