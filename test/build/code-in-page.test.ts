import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type CodeInPage, codeInPage } from '../../src/build/chunks/code-in-page.ts';
import { plainProps } from '../../src/build/chunks/island-props.ts';
import { islandOf, pageWithCode, visitsInPage } from '../../src/build/chunks/page-with-code.ts';
import { handingOn, loadedAtOnce, namesTaken } from '../../src/build/chunks/taken-names.ts';

/** A built site: a page's island and what it imports, and a part that comes at a press. */
const FILES = new Map([
  [
    '/_astro/Island.abc.js',
    '/* empty css */import{c as e}from"./kept.def.js";function t(){self.later=()=>import("./Late.ghi.js");self.read=()=>import("./read.jkl.js");return e()}export{t as Island};',
  ],
  ['/_astro/kept.def.js', 'let e=0;const t=()=>e+=1,n="unused";export{t as c,n};'],
  ['/_astro/client.js', 'const e=t=>(n,r)=>{self.drawn={at:n(),r}};export{e as default};'],
  ['/_astro/Late.ghi.js', 'import{c as e}from"./kept.def.js";import"./own.js";export{e as again};'],
  ['/_astro/own.js', 'self.own=1;'],
  // The address of a late part whose module stands in another file.
  ['/_astro/read.jkl.js', 'export{c as read}from"./kept.def.js";'],
]);
const TAKEN = new Set(['/_astro/Island.abc.js', '/_astro/kept.def.js', '/_astro/client.js']);
const STANDING = new Set([...TAKEN, ...handingOn(FILES, TAKEN)]);

let root = '';
let made: CodeInPage;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cap17-code-'));
  await mkdir(join(root, '_astro'));
  for (const [url, code] of FILES) await writeFile(join(root, url), code);
  made = await codeInPage(
    { root, base: '/sub/', files: FILES },
    {
      files: STANDING,
      scripts: [],
      renderer: '/_astro/client.js',
      component: { url: '/_astro/Island.abc.js', name: 'Island' },
    },
  );
});
afterAll(() => rm(root, { recursive: true }));

const PAGE = `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-old='; style-src 'self'"></head><body><div hidden data-code-in-page="opened own"></div><script>(()=>{dispatchEvent(new Event("astro:tasks"))})()</script><script>1<2;customElements.define("astro-island",class{})</script><astro-island prefix="r0" component-url="/_astro/Island.abc.js" component-export="Island" renderer-url="/_astro/client.js" props="{&quot;t&quot;:[0,{&quot;less&quot;:[0,&quot;a &lt; b&quot;],&quot;all&quot;:[1,[[0,1],[0,null]]]}]}" ssr client="load"><p>Here</p></astro-island></body>`;

test('what a page imports at once is known, each after what it imports, and what is imported of it by what comes later', () => {
  expect([...loadedAtOnce(FILES, ['/_astro/Island.abc.js'])]).toEqual([
    '/_astro/kept.def.js',
    '/_astro/Island.abc.js',
  ]);
  expect(namesTaken(FILES, STANDING)).toEqual(new Map([['/_astro/kept.def.js', new Set(['c'])]]));
});

test('the code of a page asks for nothing of its own, and for what comes later under the path of the site', () => {
  expect(made.code).not.toMatch(/\bimport\s*[{"'*]|unused/);
  expect(made.code).toContain('import(`/sub/_astro/Late.ghi.js`)');
});

test('a part that is only handed on by another file is not fetched for that', () => {
  expect(handingOn(FILES, TAKEN)).toEqual(['/_astro/read.jkl.js']);
  expect(made.code).not.toContain('read.jkl.js`)');
});

test('what comes later finds the very modules that stand in the page', async () => {
  const script = join(root, 'page.mjs');
  await writeFile(script, made.code);
  vi.stubGlobal('self', globalThis);
  vi.stubGlobal('document', {
    querySelector: () => ({ removeAttribute: () => undefined }),
    getElementById: () => ({ textContent: '{"t":1}' }),
  });
  await import(script);
  await expect.poll(() => Reflect.get(globalThis, 'drawn')).toEqual({ at: 1, r: { t: 1 } });
  const standIn = join(root, made.standIns.get('/_astro/kept.def.js') ?? '');
  const { c } = await import(standIn);
  expect(c()).toBe(2);
});

test('a page holds its code, its properties and where its modules are found, and lets in no other script', () => {
  expect(visitsInPage(PAGE)).toBe('opened own');
  expect(islandOf(PAGE).name).toBe('Island');
  const page = pageWithCode(PAGE, made, '/sub/');
  expect(page).not.toMatch(/astro:tasks|customElements|component-url|data-code-in-page|sha256-old/);
  expect(page).toContain('<astro-island ssr prefix="r0"><p>Here</p>');
  expect(page).toContain(`"/sub/_astro/kept.def.js":"/sub/_astro/kept-in-page.`);
  expect(page.match(/'sha256-[^']+'/g)).toHaveLength(2);
  expect(page.indexOf('importmap')).toBeLessThan(page.indexOf(made.code));
});

test('properties are plain again, and end no script', () => {
  expect(plainProps('{"t":[0,{"less":[0,"</script>"],"all":[1,[[0,1],[0,null]]]}]}')).toBe(
    '{"t":{"less":"\\u003c/script>","all":[1,null]}}',
  );
  expect(() => plainProps('{"at":[3,"2026-11-29"]}')).toThrow('kind 3');
});

test('a page with two islands, or without what Astro wakes them with, is not taken', () => {
  expect(() => islandOf(`${PAGE}<astro-island component-url="/b.js">`)).toThrow();
  expect(() => pageWithCode(PAGE.replace('astro:tasks', ''), made, '/')).toThrow();
});
