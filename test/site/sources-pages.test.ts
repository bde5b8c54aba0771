import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseRIS } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { EXPORT_FORMATS, exportPath } from '../../src/playbook/exported-sources.ts';
import { SOURCES } from '../content/content-files.ts';
import { attributes, builtPages, DIST, localisedPages } from './pages.ts';

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const pageOf = (locale: string) => read(`${locale}/sources/index.html`);
const ids = SOURCES.map(({ id }) => id);

/** Reports repeat the citations of the practices they recommend. */
const REPORTS = /\/(?:report|sample)\/$/;

/** The part of the sources page that holds one entry. */
function entryOf(html: string, id: string): string {
  const from = html.indexOf(`<li id="${id}"`);
  const next = html.indexOf('<li id="', from + 1);
  return from < 0 ? '' : html.slice(from, next < 0 ? html.indexOf('</ol>', from) : next);
}

test.each(LOCALES)(
  'the sources in %s show each source with its kind, its verdict and its files',
  (locale) => {
    const html = pageOf(locale);
    const bare = ids.filter((id) => {
      const entry = entryOf(html, id);
      const files = EXPORT_FORMATS.every((format) => entry.includes(`href="${exportPath(format, id)}"`));
      return !(files && /data-kind="[a-z-]+"/.test(entry) && /data-verified="(?:yes|partly|no)"/.test(entry));
    });
    expect(bare).toEqual([]);
  },
);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#38': '&',
  '#39': "'",
};

test.each(LOCALES)('each source is formatted with its title, in %s', (locale) => {
  const html = pageOf(locale);
  const odd = SOURCES.filter(({ id, title }) => {
    const text = entryOf(html, id)
      .replace(/<[^>]*>/g, '')
      .replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
    const isTitled = text.includes(title.replace(/\.$/, '').slice(0, 20));
    return !isTitled || /&\s*et al|undefined|\[object/.test(text);
  });
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test.each(LOCALES)(
  'each page in %s that cites a source is named in its entry, and no source is unused',
  (locale) => {
    const html = pageOf(locale);
    const entries = new Map(ids.map((id) => [id, entryOf(html, id)]));
    const used = new Set<string>();
    const missing = localisedPages()
      .filter(({ path }) => path.startsWith(`/${locale}/`) && !REPORTS.test(path))
      .flatMap((page) => {
        const own = page.path === `/${locale}/sources/`;
        const cited = attributes(page.html, 'href')
          .filter((href) => href.startsWith(`/${locale}/sources/#`))
          .map((href) => href.split('#')[1] ?? '')
          .filter((id) => entries.has(id));
        for (const id of cited) used.add(id);
        return [...new Set(cited)]
          .filter((id) => !entries.get(id)?.includes(own ? 'href="#' : `href="${page.path}"`))
          .map((id) => `${page.path} cites ${id}`);
      });
    expect(missing).toEqual([]);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  },
);

test('the whole bibliography can be taken away and read by another program', () => {
  const all = { bib: read(exportPath('bib')), ris: read(exportPath('ris')), json: read(exportPath('json')) };
  expect(Object.keys(parse(all.bib).entries)).toHaveLength(ids.length);
  expect(Object.keys(parseRIS(all.ris).entries)).toHaveLength(ids.length);
  expect(JSON.parse(all.json)).toHaveLength(ids.length);
});

test.each(ids)('%s can be taken away alone', (id) => {
  expect(read(exportPath('bib', id))).toContain(`{${id},`);
  expect(read(exportPath('ris', id)).match(/^ER {2}-/gm)).toHaveLength(1);
  expect(JSON.parse(read(exportPath('json', id)))).toMatchObject([{ id }]);
});

test('no page shows a DOI that is not in the sources', () => {
  const ours = new Set(SOURCES.flatMap(({ DOI: doi }) => doi?.toLowerCase() ?? []));
  const strange = builtPages().flatMap(({ path, html }) =>
    (html.match(/\b10\.\d{4,9}\/[^\s"'<>)\]},;&]+/g) ?? [])
      .filter((doi) => !ours.has(doi.toLowerCase().replace(/\.$/, '')))
      .map((doi) => `${path} ${doi}`),
  );
  expect(strange).toEqual([]);
});

test.each(LOCALES)(
  'the sources in %s say where the starting articles and the literature disagree',
  (locale) => {
    const html = pageOf(locale);
    const origins = html.slice(html.indexOf('id="origins"'));
    for (const id of ['frank-2020', 'bohmova-2016', 'otto-2020', 'northwestern-loyal']) {
      expect(origins).toContain(`/${locale}/sources/#${id}`);
    }
    expect(origins).toMatch(/\b17\b/);
    expect(origins).toMatch(/\b15\b/);
  },
);
