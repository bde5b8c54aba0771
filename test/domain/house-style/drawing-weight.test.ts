import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingWeight } from '../../../src/domain/house-style/drawing-weight.ts';

const MOST = 50_000;
const nested = (each: (at: number) => string) => Array.from({ length: 9 }, (_, at) => each(at)).join('');

test('a logo weighs its shapes, and what it refers to as often as it does', () => {
  expect(drawingWeight('<svg><path/><g><path/></g></svg>', MOST)).toBe(4);
  expect(drawingWeight('<svg><g id="a"><path/><path/></g><use href="#a"/><use href="#a"/></svg>', MOST)).toBe(
    12,
  );
});

test.each([
  ['uses', nested((at) => `<g id="u${at + 1}">${`<use xlink:href='#u${at}'/>`.repeat(10)}</g>`)],
  [
    'patterns',
    nested((at) => `<pattern id="u${at}">${`<rect fill="url(#u${at + 1})"/>`.repeat(10)}</pattern>`),
  ],
  [
    'patterns by a style',
    `<style>${nested((at) => `.c${at}{fill:url(#u${at})}`)}</style>${nested((at) => `<pattern id="u${at}">${`<rect class="c${at + 1}"/>`.repeat(10)}</pattern>`)}`,
  ],
  ['steps of filters', `<filter id="f">${'<feTurbulence/>'.repeat(40)}</filter><rect filter="url(#f)"/>`],
  ['shapes', '<path/>'.repeat(60_000)],
])('what draws very much by %s is told, and in little time', (_, inside) => {
  expect(drawingWeight(`<svg><rect id="u0"/>${inside}<use href="#u9"/></svg>`, MOST)).toBe(
    Number.POSITIVE_INFINITY,
  );
});

test('entities that hold markup are not looked through; names of old programs are', () => {
  const svg = (entity: string) => `<!DOCTYPE svg [<!ENTITY a "${entity}">]><svg><text>&a;</text></svg>`;
  expect(drawingWeight(svg('&b;&b;'), MOST)).toBe(Number.POSITIVE_INFINITY);
  expect(drawingWeight(svg('http://ns.adobe.com/SVG/'), MOST)).toBe(2);
});

test('circles, cut tags and any text are weighed without failing', () => {
  expect(drawingWeight('<svg><g id="a"><use href="#a"/></g></svg>', MOST)).toBeLessThan(10);
  const piece = fc.constantFrom(
    '<g id="a">',
    '</g>',
    '<use href="#a"/>',
    '<g',
    '>',
    '"',
    '<style>url(#a)',
    ' ',
    '<a/>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(drawingWeight(pieces.join(''), MOST)).toBeGreaterThanOrEqual(0);
    }),
  );
});
