import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  areToldApart,
  colourFrom,
  contrastOf,
  contrastWithPaper,
  READABLE_FROM,
  readableOnPaper,
} from '../../../src/domain/house-style/colour.ts';

test('a colour is read as people write it', () => {
  expect(colourFrom('#a0105a')).toBe('#A0105A');
  expect(colourFrom(' A0105A ')).toBe('#A0105A');
  expect(colourFrom('fc0')).toBe('#FFCC00');
  for (const text of ['', 'red', '#12', '#12345', '#1234567', 'rgb(1,2,3)', '#GGGGGG']) {
    expect(colourFrom(text)).toBeUndefined();
  }
});

test('contrast is that of WCAG', () => {
  expect(contrastOf('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrastOf('#FFFFFF', '#FFFFFF')).toBe(1);
  expect(contrastWithPaper('#767676')).toBeCloseTo(4.54, 2);
  expect(contrastWithPaper('#FFCC00')).toBeCloseTo(1.5, 1);
});

test('a colour that can be read stays; another becomes darker until it can', () => {
  expect(readableOnPaper('#A0105A')).toBe('#A0105A');
  const mended = readableOnPaper('#FFCC00');
  expect(mended).not.toBe('#FFCC00');
  const colour = fc
    .integer({ min: 0, max: 0xff_ff_ff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, (one) => {
      const known = colourFrom(one) ?? '';
      const shown = readableOnPaper(known);
      expect(contrastWithPaper(shown)).toBeGreaterThanOrEqual(READABLE_FROM);
      if (contrastWithPaper(known) >= READABLE_FROM) expect(shown).toBe(known);
    }),
  );
});

test('colours that look alike are told', () => {
  expect(areToldApart('#A0105A', '#1F4E66')).toBe(true);
  expect(areToldApart('#A0105A', '#A01560')).toBe(false);
});
