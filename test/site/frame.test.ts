import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { KEEP_EARLY_PRESSES, SAY_ASLEEP } from '../../src/layouts/asleep.ts';
import { attributes, builtPages, DIST, localisedPages } from './pages.ts';

const pages = builtPages();
const localised = localisedPages();
const inLanguage = (path: string, locale: string) => path.replace(/^\/[^/]+/, `/${locale}`);

test('there are pages in both languages, and each has its twin', () => {
  const paths = new Set(localised.map(({ path }) => path));
  expect(paths.size).toBeGreaterThan(40);
  const twins = [...paths].flatMap((path) => LOCALES.map((locale) => inLanguage(path, locale)));
  expect(twins.filter((path) => !paths.has(path))).toEqual([]);
});

test.each(localised)('$path says its language, its twin, its canonical address', ({ path, html }) => {
  const locale = path.slice(1, 3);
  expect(html).toContain(`<html lang="${locale}"`);
  const site = attributes(html.match(/<link rel="canonical"[^>]*>/)?.[0] ?? '', 'href')[0] ?? '';
  expect(new URL(site).pathname).toBe(path);
  for (const language of LOCALES) {
    const link = html.match(new RegExp(`<link rel="alternate" hreflang="${language}"[^>]*>`))?.[0] ?? '';
    const target = new URL(attributes(link, 'href')[0] ?? '').pathname;
    expect(target).toBe(inLanguage(path, language));
  }
  expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
  expect(html.match(/<title>[^<]{5,}<\/title>/)).not.toBeNull();
  expect(
    attributes(html.match(/<meta name="description"[^>]*>/)?.[0] ?? '', 'content')[0]?.length,
  ).toBeGreaterThan(40);
  const image = attributes(html.match(/<meta property="og:image"[^>]*>/)?.[0] ?? '', 'content')[0] ?? '';
  expect(existsSync(join(DIST, new URL(image).pathname))).toBe(true);
});

test('where the server draws buttons of an island, one pressed before it is awake is kept', () => {
  const islands = (html: string) => html.match(/<astro-island[\s\S]*?<\/astro-island>/g) ?? [];
  const pressed = localised.filter(({ html }) => /<button(?![^>]*\bdisabled)/.test(islands(html).join('')));
  expect(pressed.length).toBeGreaterThanOrEqual(4 * LOCALES.length);
  expect(pressed.filter(({ html }) => !html.includes(KEEP_EARLY_PRESSES)).map(({ path }) => path)).toEqual(
    [],
  );
});

test('behind each island stands what says that it does not wake, and where its scripts are fetched, what shows it', () => {
  const withIslands = localised.filter(({ html }) => html.includes('<astro-island'));
  expect(withIslands).toHaveLength(7 * LOCALES.length);
  for (const { path, html } of withIslands) {
    const islands = html.split('</astro-island>').slice(1);
    expect(
      islands.filter((rest) => !/^\s*<p role="alert" class="[^"]*\basleep\b/.test(rest)),
      path,
    ).toEqual([]);
    if (html.includes('component-url=')) expect(html, path).toContain(SAY_ASLEEP);
  }
});

test('a control that the server draws in an island hears of nothing before it is awake: each is known', () => {
  const controls = localised.flatMap(({ path, html }) =>
    (html.match(/<astro-island[\s\S]*?<\/astro-island>/g) ?? []).flatMap((island) =>
      [
        ...island
          .replace(/<form[^>]*class="questionnaire[\s\S]*?<\/form>/g, '')
          .matchAll(/<(input|select|textarea)\b[^>]*>/g),
      ]
        .filter(([tag]) => !/\s(?:disabled|readonly|hidden)\b/.test(tag))
        .map(([, name]) => `${path.slice(4)} ${name}`),
    ),
  );
  // test/browser/early-presses.test.ts changes each of them while its page sleeps, and what is asked in the questionnaire.
  expect([...new Set(controls)].sort()).toEqual([
    'compare/ input',
    'compare/ textarea',
    'sample/ select',
    'workshop/ input',
  ]);
});

test.each(pages)('$path has a strict policy and nothing that it blocks', ({ html }) => {
  const policy = attributes(
    html.match(/<meta http-equiv="content-security-policy"[^>]*>/i)?.[0] ?? '',
    'content',
  )[0];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/);
  expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/);
});

test.each(pages)(
  '$path moves on with a transition only if it does not lead on while it loads',
  ({ path, html }) => {
    expect(/@view-transition/.test(html)).toBe(localised.some((page) => page.path === path));
  },
);

test.each(pages)('$path loads nothing from another origin', ({ html }) => {
  const loaded = [
    ...attributes(html, 'src'),
    ...[
      ...html.matchAll(/<link [^>]*rel="(?:stylesheet|preload|modulepreload|icon|manifest)"[^>]*>/g),
    ].flatMap(([link]) => attributes(link, 'href')),
  ];
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((url) => /^(?:[a-z]+:)?\/\//.test(url))).toEqual([]);
});

test.each(localised)('$path has its type come before its scripts', ({ html }) => {
  const fetched = html.match(/<script type="module"[^>]* src=[^>]*>|<link rel="modulepreload"[^>]*>/g) ?? [];
  expect(fetched.filter((tag) => !tag.includes(' fetchpriority="low"'))).toEqual([]);
  const type = html.match(/<link [^>]*as="font"[^>]*>/g) ?? [];
  expect(type).toHaveLength(2);
  expect(type.filter((tag) => tag.includes('fetchpriority'))).toEqual([]);
});

test.each(localised)('$path links to pages and places that exist, in its own language', ({ path, html }) => {
  const body = html.slice(html.indexOf('<body'));
  const links = [...body.matchAll(/<a\s[^>]*>/g)].filter(([tag]) => !tag.includes('data-language'));
  const targets = links.flatMap(([tag]) => attributes(tag, 'href'));
  const inside = targets.filter((href) => href.startsWith('/') || href.startsWith('#'));
  expect(inside.length).toBeGreaterThan(5);
  const broken = inside.filter((href) => {
    const { pathname, hash } = new URL(href, `http://site${path}`);
    const file = join(DIST, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return true;
    if (pathname.endsWith('/') && !pathname.startsWith(path.slice(0, 4))) return true;
    return (
      hash.length > 1 && !readFileSync(file, 'utf8').includes(`id="${decodeURIComponent(hash.slice(1))}"`)
    );
  });
  expect(broken).toEqual([]);
});

test('the sitemap lists every page of both languages', () => {
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  for (const { path } of localised) expect(sitemap).toContain(`${path}</loc>`);
});
