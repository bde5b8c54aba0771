import { MODEL_VERSION } from '../domain/model/model.ts';
import type { Locale } from '../i18n/locale.ts';
import { CHANGES } from './changes.ts';
import { EXPORT_FORMATS, EXPORT_NAMES, exportPath } from './exported-sources.ts';
import type { Source } from './source-schema.ts';

/** A schema.org description, to be written as a JSON-LD data block. */
export type StructuredData = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const PUBLISHER = { '@type': 'Organization', name: 'Cap17' };

interface DescribedPage {
  readonly locale: Locale;
  /** Absolute address of the page. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
}

const described = ({ locale, url, title, description }: DescribedPage) => ({
  name: title,
  headline: title,
  description,
  url,
  inLanguage: locale,
  isAccessibleForFree: true,
  license: LICENCE,
  version: `${MODEL_VERSION}`,
  dateModified: CHANGES[0]?.date,
  author: PUBLISHER,
  publisher: PUBLISHER,
});

/** A practice's page: an article with its references. */
export function practiceData(
  page: DescribedPage & { section: string; guide: string; sources: readonly Source[] },
): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'Article',
    ...described(page),
    mainEntityOfPage: page.url,
    articleSection: page.section,
    isPartOf: page.guide,
    citation: page.sources.map(workOf),
  };
}

/** The index of the guide: a collection of articles in order. */
export function guideData(
  page: DescribedPage & { practices: readonly { url: string; title: string }[] },
): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    ...described(page),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: page.practices.length,
      itemListElement: page.practices.map(({ url, title }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        url,
      })),
    },
  };
}

/** The bibliography: a data set in three formats. */
export function bibliographyData(page: DescribedPage & { site: URL | undefined }): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    ...described(page),
    distribution: EXPORT_FORMATS.map((format) => ({
      '@type': 'DataDownload',
      name: EXPORT_NAMES[format].name,
      encodingFormat: EXPORT_NAMES[format].type,
      contentUrl: new URL(exportPath(format), page.site ?? page.url).href,
    })),
  };
}

function workOf(source: Source) {
  return {
    '@type': source.type === 'book' ? 'Book' : source.type.startsWith('article') ? 'Article' : 'CreativeWork',
    name: source.title,
    author: source.author?.map(
      (author) => author.literal ?? [author['given'], author.family].filter(Boolean).join(' '),
    ),
    datePublished: source.issued?.['date-parts'][0]?.[0]?.toString(),
    sameAs: source.DOI ? `https://doi.org/${source.DOI}` : source.URL,
  };
}
