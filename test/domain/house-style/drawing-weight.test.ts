import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingWeight } from '../../../src/domain/house-style/drawing-weight.ts';
import { bytesIn } from '../../../src/domain/house-style/logo-bytes.ts';
import { PIXEL } from '../../exports/pixel.ts';

const MOST = 50_000;
const many = (n: number, one: (at: number) => string) =>
  Array.from({ length: n }, (_, at) => one(at)).join('');
const nested = (each: (at: number) => string) => many(9, each);

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

const uses = (use: (at: number) => string) => nested((at) => `<g id="u${at + 1}">${use(at).repeat(10)}</g>`);
const patterns = (rect: (at: number) => string) =>
  nested((at) => `<pattern id="p${at}">${rect(at + 1).repeat(10)}</pattern>`);
const SVG_IN_IT = `<image href="data:image/svg+xml;base64,${btoa('<svg/>')}"/>`;
const hugePng = () => {
  const bytes = bytesIn(PIXEL.data) ?? new Uint8Array();
  new DataView(bytes.buffer).setUint32(16, 30_000);
  new DataView(bytes.buffer).setUint32(20, 30_000);
  return btoa(String.fromCharCode(...bytes));
};

test.each([
  ['an end of a tag in a value', uses((at) => `<use class=">" href="#u${at}"/>`)],
  ['a number for a sign', uses((at) => `<use href="&#35;u${at}"/>`)],
  ['a number for a letter', uses((at) => `<use href="#&#x75;${at}"/>`)],
  ['a letter of an address', uses((at) => `<use href="#%75${at}"/>`)],
  ['a letter of a style', patterns((at) => `<rect style="fill:url(\\23 p${at})"/>`)],
  ['a quote by its name', patterns((at) => `<rect style="fill:url(&quot;#p${at}&quot;)"/>`)],
  ['an end in a comment', uses((at) => `<!--</g>--><use href="#u${at}"/>`)],
  ['an end in a text', uses((at) => `<text><![CDATA[</g>]]></text><use href="#u${at}"/>`)],
  [
    'ids of another name space before',
    nested((at) => `<a x:id="u${at + 1}"/>`) + uses((at) => `<use href="#u${at}"/>`),
  ],
  [
    'a style that stands as it is',
    `<style><![CDATA[${nested((at) => `.c${at}{fill:url(#p${at})}`)}]]></style>${patterns((at) => `<rect class="c${at}"/>`)}`,
  ],
  [
    'what is inherited',
    nested((at) => `<pattern id="p${at}"><g fill="url(#p${at + 1})">${'<path/>'.repeat(10)}</g></pattern>`),
  ],
  [
    'what a copy inherits',
    `<g id="ten">${'<path/>'.repeat(10)}</g>${nested((at) => `<pattern id="p${at}"><use href="#ten" fill="url(#p${at + 1})"/></pattern>`)}`,
  ],
  [
    'what stands around',
    nested((at) => `<g fill="url(#p${at + 1})"><pattern id="p${at}">${'<path/>'.repeat(10)}</pattern></g>`),
  ],
  [
    'a value with a name',
    nested(
      (at) =>
        `<pattern id="p${at}"><g style="--a:url(#p${at + 1})">${'<path style="fill:var(--a)"/>'.repeat(10)}</g></pattern>`,
    ),
  ],
  [
    'a comment in a value',
    nested(
      (at) =>
        `<pattern id="p${at}"><g style="fill:/*;filter:*/url(#p${at + 1})">${'<path/>'.repeat(10)}</g></pattern>`,
    ),
  ],
  [
    'rules in rules',
    `<style>@media all{${nested((at) => `.c${at}{fill:url(#p${at});.d{}}`)}}</style>${patterns((at) => `<rect class="c${at}"/>`)}`,
  ],
  [
    'a style that moves',
    `<style>${nested((at) => `@keyframes k${at}{from{fill:url(#p${at})}}.c${at}{animation:k${at} 9s}`)}</style>${patterns((at) => `<rect class="c${at}"/>`)}`,
  ],
  ['what is set', uses((at) => `<use><set attributeName="href" to="#u${at}"/></use>`)],
  ['parts in parts', `${'<g>'.repeat(600)}${'</g>'.repeat(600)}`],
  ['a drawing in it', SVG_IN_IT],
  ['a picture in it of 30,000 × 30,000', `<image href="data:image/png;base64,${hugePng()}"/>`],
  ['another encoding', '<g>\u001b(B</g>'],
  ['a comment without end', '<!-- <g>'],
])('what hides how much it draws behind %s is told', (_, inside) => {
  const front = '<svg><rect id="u0"/>';
  expect(drawingWeight(`${front}${inside}<use href="#u9"/><rect fill="url(#p0)"/></svg>`, MOST)).toBe(
    Number.POSITIVE_INFINITY,
  );
});

test.each([
  ['entities with an end in them', '<!ENTITY a "> <path/>">'],
  ['entities for a part of a reference', '<!ENTITY a "u">', uses((at) => `<use href="#&a;${at}"/>`)],
  ['attributes by a declaration', '<!ATTLIST use href CDATA "#u1">'],
])('what hides it behind %s is told', (_, declared, inside = '') => {
  const svg = `<!DOCTYPE svg [<!-- don't -->${declared}]><svg><rect id="u0"/>${inside}<use href="#u9"/></svg>`;
  expect(drawingWeight(svg, MOST)).toBe(Number.POSITIVE_INFINITY);
});

test('what programs write beside a drawing weighs nothing, and a picture of points what it has', () => {
  const svg = `<?xml version="1.0"?><!-- Made > by hand's --><!DOCTYPE svg PUBLIC "-//W3C" "http://x" [<!ENTITY ns "http://ns.adobe.com/SVG/"><!ATTLIST svg xmlns:xlink CDATA #FIXED "http://www.w3.org/1999/xlink">]>
<svg xmlns:i="&ns;" export="C:\\a (x86)\\b.svg"><style>.a{fill:#a05}</style><title>R&amp;D (#1) \\ data:</title><path class="a" style="fill:url(&quot;#g&quot;)"/><linearGradient id='g'><stop/></linearGradient></svg>`;
  expect(drawingWeight(svg, MOST)).toBe(8);
  expect(drawingWeight(`<svg><image href="data:image/png;base64,${PIXEL.data}"/></svg>`, MOST)).toBe(3);
});

test('a style from beside the drawing is not looked through', () => {
  const svg = '<?xml-stylesheet href="data:text/css,.a%7Bfill:url(%23p)%7D"?><svg><path/></svg>';
  expect(drawingWeight(svg, MOST)).toBe(Number.POSITIVE_INFINITY);
});

test('gradients weigh their stops wherever they fill: a logo of many, by classes or attributes, is no heap', () => {
  const all = many(12, (at) => `<linearGradient id="g${at}"><stop/><stop/></linearGradient>`);
  const rules = many(12, (at) => `.c${at}, .d${at} { fill: url(#g${at}) }\n`);
  const classes = many(60, (at) => `<path class="e c${at % 12}"/>`);
  const attributes = many(60, (at) => `<path fill="url(#g${at % 12})"/>`);
  expect(drawingWeight(`<svg>${all}<style>${rules}</style>${classes}</svg>`, MOST)).toBe(2 + 36 + 60 * 4);
  expect(drawingWeight(`<svg>${all}${attributes}</svg>`, MOST)).toBe(1 + 36 + 60 * 4);
  const inherited = `<svg fill="url(#g0)">${all}${'<path/>'.repeat(60)}</svg>`;
  expect(drawingWeight(inherited, MOST)).toBeLessThan(1_000);
});

test('steps of filters weigh once for what they are put on', () => {
  const filter = `<filter id="f">${'<feBlend/>'.repeat(3)}</filter>`;
  const svg = (group: string) => `<svg>${filter}<g ${group}>${'<path/>'.repeat(20)}</g></svg>`;
  for (const group of ['filter="url(#f)"', 'style="opacity:1;filter:url(#f)"'])
    expect(drawingWeight(svg(group), MOST)).toBe(1 + 2 * 6001 + 21);
});

const LONG = 5_000_000;
test.each<[string, string]>([
  ...[
    '<',
    '"',
    '<a "',
    '<a =',
    '{',
    '}',
    'a{',
    ';',
    ':',
    '<a>',
    '</a>',
    '&amp;',
    '<![CDATA[x]]>',
    '<!--',
    '(#a',
    '<a id="a" href="#a"/>',
  ].map((unit): [string, string] => [unit, `<svg><style>${unit.repeat(LONG / unit.length)}`]),
  [
    'styles for nothing, of many elements',
    `<style>${many(300_000, (at) => `(#${at})`)}</style>${'<a/>'.repeat(49_000)}`,
  ],
  [
    'references to nothing, drawn many times',
    `<a id="a" ${many(300_000, (at) => `x="#${at}"`)}/>${'<b c="#a"/>'.repeat(24_000)}`,
  ],
])('five million signs are weighed before anybody waits: %s', (_, svg) => {
  expect(drawingWeight(svg, MOST)).toBeGreaterThan(0);
});

test('cut tags and any text are weighed without failing; circles are no logo’s', () => {
  expect(drawingWeight('<svg><g id="a"><use href="#a"/></g></svg>', MOST)).toBe(Number.POSITIVE_INFINITY);
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
