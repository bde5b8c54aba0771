import { readdirSync, readFileSync } from 'node:fs';
import jsqr from 'jsqr';
import readQr from 'qr/decode.js';
import { expect, test } from 'vitest';
import { drawingOf, type QrDrawing, standalone } from '../../../src/islands/share/qr-drawing.ts';

const LINKS = new URL('../../fixtures/links/', import.meta.url);
const texts = readdirSync(LINKS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => `https://cap17.example/r#${readFileSync(new URL(name, LINKS), 'utf8').trim()}`);
const PIXELS = 4;

/** A drawing as a camera would see it, `isFlipped` squares light where they are dark and dark where they are light. */
function photograph({ size, path }: QrDrawing, isFlipped = (_x: number, _y: number) => false) {
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  const width = size * PIXELS;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let at = 0; at < width * width; at += 1) {
    const [x, y] = [Math.floor((at % width) / PIXELS), Math.floor(at / width / PIXELS)];
    if (dark.has(`${x} ${y}`) !== isFlipped(x, y)) data.fill(0, at * 4, at * 4 + 3);
  }
  return { data, width, height: width };
}

test.each(
  [...texts, 'A', '17', 'Où en êtes-vous ?', 'x'.repeat(2331)].map((text) => [text.slice(0, 40), text]),
)('the code of %s is read back, by two readers', (_, text) => {
  const picture = photograph(drawingOf(text));
  expect(readQr(picture)).toBe(text);
  expect(jsqr(picture.data, picture.width, picture.height)?.data).toBe(text);
});

test('four light squares frame it, and none is dark outside', () => {
  const { size, path } = drawingOf('https://cap17.example/fr/');
  const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...places), Math.max(...places)]).toEqual([4, size - 5]);
});

test('it is read with a twentieth of it spoilt', () => {
  const text = texts.find(({ length }) => length > 100) ?? '';
  const drawing = drawingOf(text);
  const isSpoilt = (x: number, y: number) =>
    x >= 12 && x < 12 + drawing.size / 5 && y >= 20 && y < 20 + drawing.size / 5;
  const picture = photograph(drawing, isSpoilt);
  expect(readQr(picture)).toBe(text);
});

test('alone it is a picture with its own light ground, of eight pixels a square', () => {
  const drawing = drawingOf('A');
  expect(standalone(drawing)).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 29 29" width="232"/,
  );
  expect(standalone(drawing)).toContain('<rect width="29" height="29" fill="#fff"/>');
});

test('what no code can hold is refused', () => {
  expect(() => drawingOf('x'.repeat(2332))).toThrow();
});
