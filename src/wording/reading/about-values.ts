import { MODEL_VERSION, ORIGINS, type Practice } from '../../domain/model/model.ts';
import { type Locale, pathOf } from '../../i18n/locale.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { fill, list, type Parameters } from '../../i18n/words.ts';

/** The year of the model that `MODEL_VERSION` numbers. */
const MODEL_YEAR = 2026;

/** What is counted for the About page: the practices with their titles, and how far each source was read. */
export interface CountedContent {
  readonly practices: readonly (Pick<Practice, 'id' | 'origin'> & { readonly title: string })[];
  readonly sources: readonly ReadSource[];
}

interface ReadSource {
  readonly read: string;
  readonly verified: string;
}

/** What the About page prints in its `{places}`, counted from the model and the bibliography; `url` is the site's. */
export function aboutValues(locale: Locale, url: string, { practices, sources }: CountedContent): Parameters {
  const { about } = messagesOf(locale);
  return {
    origins: originsHtml(locale, practices),
    read: `<p>${fill(about.read, { total: sources.length, ...readCounts(sources) })}</p>`,
    citation: citationHtml(locale, url),
  };
}

function readCounts(sources: readonly ReadSource[]): Parameters {
  const read = (how: string) => sources.filter((source) => source.read === how).length;
  return {
    abstract: read('abstract'),
    firstPage: read('first-page'),
    excerpt: read('excerpt'),
    none: read('none'),
    notFound: sources.filter(({ verified }) => verified === 'no').length,
  };
}

function originsHtml(locale: Locale, practices: CountedContent['practices']): string {
  const { about } = messagesOf(locale);
  const lines = ORIGINS.map((origin) => {
    const ofOrigin = practices.filter((practice) => practice.origin === origin);
    const n = fill(about.originLine, { n: ofOrigin.length, total: practices.length });
    const links = ofOrigin.map(
      ({ id, title }) => `<a href="${pathOf(locale, `playbook/${id}`)}">${title}</a>`,
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
