import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtPages } from './pages.ts';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const named = (html: string, directive: string) =>
  html.match(new RegExp(`${directive} ([^;"]*)`))?.[1]?.match(/sha256-[^']+/g) ?? [];
const inline = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))]
    .filter(([, attributes = '']) => !/\ssrc=|application\//.test(attributes))
    .map(([, , text = '']) => hashOf(text));

test.each(builtPages())('$path lets in the styles and scripts that are on it, and no others', ({ html }) => {
  expect(new Set(named(html, 'style-src'))).toEqual(new Set(inline(html, 'style')));
  expect(new Set(named(html, 'script-src'))).toEqual(new Set(inline(html, 'script')));
});
