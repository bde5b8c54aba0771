import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { citedIn, searchesIn } from '../../src/playbook/cited-text.ts';
import { SEARCHES } from '../../src/playbook/searches.ts';
import { coverageSchema, measureSchema } from '../../src/playbook/table-schemas.ts';
import { CONTENT, markdownFile, SOURCES, textsIn } from './content-files.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const json = (name: string): unknown => JSON.parse(readFileSync(`${CONTENT}${name}.json`, 'utf8'));
const rows = coverageSchema.array().parse(json('coverage'));
const measures = measureSchema.array().parse(json('measures'));

const idsIn = (file: string) =>
  [...readFileSync(ROOT + file, 'utf8').matchAll(/\bid="([a-z-]+)"/g)].map(([, id]) => id ?? '');
const sectionsOf = (page: string) => {
  const { head } = markdownFile(`pages/en/${page}.md`);
  return (head as { sections?: string[] }).sections ?? [];
};
const tableOf: Readonly<Record<string, string>> = {
  'playbook/cases': 'cases',
  'playbook/norms': 'norms',
  'playbook/frameworks': 'frameworks',
  'playbook/glossary': 'terms',
  'playbook/indicators': 'measures',
};

/** The anchors of a page, as its address ends; null where there is no such page. */
function anchorsOf(page: string): string[] | null {
  const practice = PRACTICE_IDS.find((id) => page === `playbook/${id}`);
  if (practice) return idsIn('src/components/playbook/PracticeArticle.astro');
  if (page === 'sources') return idsIn('src/pages/[locale]/sources.astro');
  if (!existsSync(`${CONTENT}pages/en/${page}.md`)) return null;
  const table = tableOf[page];
  const entries = table ? (json(table) as { id: string }[]).map(({ id }) => id) : [];
  return [...sectionsOf(page), ...entries];
}

describe('what the two articles hold', () => {
  test('each idea has a row of its own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const locale of LOCALES) {
      expect(new Set(rows.map(({ article, idea }) => `${article} ${idea[locale]}`)).size).toBe(rows.length);
    }
    expect(rows.filter(({ article }) => article === 'dictanova').length).toBeGreaterThanOrEqual(25);
    expect(rows.filter(({ article }) => article === 'intotheminds-2023').length).toBeGreaterThanOrEqual(35);
  });

  test.each(rows)('$id leads to a page and an anchor that exist', ({ page, anchor }) => {
    const anchors = anchorsOf(page);
    expect(anchors).not.toBeNull();
    if (anchor !== undefined) expect(anchors).toContain(anchor);
  });
});

describe('measures to choose among', () => {
  test('satisfaction, recommendation, effort, departures and complaints are there', () => {
    const ids = measures.map(({ id }) => id);
    for (const id of ['nps', 'satisfaction', 'effort-score', 'retention-rate', 'complaints']) {
      expect(ids).toContain(id);
    }
    expect(ids.filter((id) => sectionsOf('playbook/indicators').includes(id))).toEqual([]);
  });

  test.each(measures)(
    '$id rests on research we read at least in its abstract, alike in both languages',
    (one) => {
      const cited = LOCALES.map((locale) => citedIn(one.research[locale]));
      expect(cited[0]).toEqual(cited[1]);
      const read = new Map(SOURCES.map((source) => [source.id, source.read]));
      expect(cited[0]?.length).toBeGreaterThan(0);
      const all = textsIn(one)
        .map(({ text }) => text)
        .join('\n');
      expect(citedIn(all).filter((id) => !['abstract', 'first-page'].includes(read.get(id) ?? ''))).toEqual(
        [],
      );
      const known = new Set(SEARCHES.map(({ id }) => id));
      expect(searchesIn(all).filter((id) => !known.has(id))).toEqual([]);
    },
  );
});
