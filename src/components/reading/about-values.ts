import { MODEL_VERSION, ORIGINS, PRACTICES } from '../../domain/model/model.ts';
import { type Locale, pathOf } from '../../i18n/locale.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { fill, list, type Parameters } from '../../i18n/words.ts';
import { practicePages } from '../../playbook/practices.ts';
import type { Source } from '../../playbook/source-schema.ts';
import { allSources } from '../../playbook/sources.ts';

/** The year of the model that `MODEL_VERSION` numbers. */
const MODEL_YEAR = 2026;

/** What the About page prints in its `{places}`, counted from the model and the bibliography. */
export async function aboutValues(locale: Locale, url: string): Promise<Parameters> {
  const { about } = messagesOf(locale);
  const sources = await allSources();
  return {
    practices: PRACTICES.length,
    origins: await originsHtml(locale),
    read: `<p>${fill(about.read, { total: sources.length, ...readCounts(sources) })}</p>`,
    citation: citationHtml(locale, url),
  };
}

function readCounts(sources: readonly Source[]): Parameters {
  const read = (how: Source['read']) => sources.filter((source) => source.read === how).length;
  return {
    abstract: read('abstract'),
    firstPage: read('first-page'),
    excerpt: read('excerpt'),
    none: read('none'),
    notFound: sources.filter(({ verified }) => verified === 'no').length,
  };
}

async function originsHtml(locale: Locale): Promise<string> {
  const { about } = messagesOf(locale);
  const pages = await practicePages(locale);
  const lines = ORIGINS.map((origin) => {
    const ofOrigin = pages.filter(({ practice }) => practice.origin === origin);
    const n = fill(about.originLine, { n: ofOrigin.length, total: pages.length });
    const links = ofOrigin.map(
      ({ practice, words }) => `<a href="${pathOf(locale, `playbook/${practice.id}`)}">${words.title}</a>`,
    );
    return `<dt>${n}, ${about.origin[origin]}</dt><dd>${list(locale, links)}</dd>`;
  });
  return `<dl>${lines.join('')}</dl>`;
}

function citationHtml(locale: Locale, url: string): string {
  const { about } = messagesOf(locale);
  const citation = fill(about.citation, { year: MODEL_YEAR, model: MODEL_VERSION, url });
  const bibtex = [
    '@misc&#123;cap17,',
    `  title = &#123;Cap17&#125;,`,
    `  year = &#123;${MODEL_YEAR}&#125;,`,
    `  note = &#123;Model ${MODEL_VERSION}&#125;,`,
    `  url = &#123;${url}&#125;`,
    '&#125;',
  ].join('\n');
  return `<p>${citation}</p><p>${about.bibtex}</p><pre>${bibtex}</pre>`;
}
