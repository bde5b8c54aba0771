import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SECTORS } from '../../src/domain/model/answer.ts';
import { AXIS_IDS, PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { openIndex, SEARCHED } from '../../src/search/search.ts';
import { CONTENT, inBothLanguages, markdownFile, textsIn } from '../content/content-files.ts';
import { attributes, DIST } from './pages.ts';

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const practicePage = (locale: string, id: string) => read(`${locale}/playbook/${id}/index.html`);
const textOf = (html: string) =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ');
const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? 'null');
/** How many entries of a table of the guide name a practice. */
const bearingOn = (table: string, practice: string) =>
  textsIn(JSON.parse(readFileSync(`${CONTENT}${table}.json`, 'utf8'))).filter(
    ({ path, text }) => /^\d+\.practices\./.test(path) && text === practice,
  ).length;
/** Fewer words than this and a practice's page has lost something. */
const PAGE_FLOOR = 1200;

test.each(inBothLanguages(PRACTICE_IDS))(
  '$locale/$thing has a place to link to for each level, step and part',
  ({ locale, thing }) => {
    const ids = attributes(practicePage(locale, thing), 'id');
    const wanted = [
      ...[0, 1, 2, 3, 4].map((level) => `level-${level}`),
      ...[0, 1, 2, 3].map((step) => `step-${step}`),
      ...SEARCHED.filter((part) => part !== 'title'),
      'sources',
    ];
    expect(wanted.filter((id) => ids.filter((one) => one === id).length !== 1)).toEqual([]);
  },
);

test.each(inBothLanguages(PRACTICE_IDS))(
  '$locale/$thing is a page one can work from',
  ({ locale, thing }) => {
    const html = practicePage(locale, thing);
    expect(textOf(html).split(/\s+/).length).toBeGreaterThan(PAGE_FLOOR);
    expect(html).toContain(`href="/${locale}/playbook/#strength"`);
    const scenes = textsIn(markdownFile(`practices/${locale}/${thing}.md`).head).filter(({ path }) =>
      /^levelsBySector\.[^.]+\.0$/.test(path),
    );
    const sectors = html.split('<details data-sector=').slice(1);
    expect(sectors).toHaveLength(SECTORS.length);
    expect(sectors.filter((part) => part.split('</details>')[0]?.includes('class="levels"'))).toHaveLength(
      scenes.length,
    );
    expect(html).toContain('<details class="line-words"');
    for (const list of ['cases', 'norms']) {
      const links = attributes(html, 'href').filter((href) =>
        href.startsWith(`/${locale}/playbook/${list}/#`),
      );
      expect(links).toHaveLength(bearingOn(list, thing));
    }
    const cited = attributes(html, 'href').filter((href) => href.startsWith(`/${locale}/sources/#`));
    expect(cited.length).toBeGreaterThan(6);
    const article = dataOf(html);
    expect(article).toMatchObject({ '@type': 'Article', inLanguage: locale });
    expect(new URL(article.url).pathname).toBe(`/${locale}/playbook/${thing}/`);
    expect(article.citation.length).toBeGreaterThan(2);
  },
);

test.each(LOCALES)(
  'the guide in %s lists the 17 practices by axis, each with effort and strength',
  (locale) => {
    const html = read(`${locale}/playbook/index.html`);
    const rows = [...html.matchAll(/<li[^>]*data-practice="[^>]*>/g)].map(([tag]) => tag);
    expect(rows.flatMap((row) => attributes(row, 'data-practice'))).toEqual([...PRACTICE_IDS]);
    for (const row of rows) {
      expect(attributes(row, 'data-efforts')[0]).toMatch(/^[SML]{4}$/);
      expect(attributes(row, 'data-effort')[0]).toMatch(/^[SML]$/);
      expect(attributes(row, 'data-strength')[0]).toMatch(/^(?:solid|partial|thin)$/);
    }
    for (const axis of AXIS_IDS) expect(attributes(html, 'id')).toContain(axis);
    expect(dataOf(html).mainEntity.numberOfItems).toBe(17);
  },
);

test.each(LOCALES)('the search of the guide in %s opens where the page looks for it, and finds', (locale) => {
  const html = read(`${locale}/playbook/index.html`);
  const [address = ''] = attributes(html, 'data-index');
  const search = openIndex(read(address), messagesOf(locale).guide.silent);
  for (const id of PRACTICE_IDS) {
    const title = /<h1[^>]*>([^<]+)</.exec(practicePage(locale, id))?.[1] ?? '';
    expect(search(title)[0]?.id).toBe(id);
  }
});

test.each(LOCALES)('changes of the guide in %s can be followed', (locale) => {
  expect(read(`${locale}/playbook/index.html`)).toContain(`href="/${locale}/playbook/changes.xml"`);
  const feed = read(`${locale}/playbook/changes.xml`);
  expect(feed).toContain(`xml:lang="${locale}"`);
  expect(feed.match(/<entry>/g)?.length).toBeGreaterThan(0);
});
