import type { Locale } from '../i18n/locale.ts';
import type { Change } from './changes.ts';

interface Feed {
  readonly locale: Locale;
  readonly title: string;
  /** Absolute addresses of the feed and of the page it follows. */
  readonly self: string;
  readonly page: string;
  readonly changes: readonly Change[];
  /** The words for “model 1”. */
  readonly modelOf: (model: number) => string;
}

/** The changes of the guide as an Atom feed. */
export function changesFeed({ locale, title, self, page, changes, modelOf }: Feed): string {
  const entries = changes.map(({ date, model, text }, index) => {
    const id = `${page}#change-${changes.length - index}`;
    return `  <entry>
    <id>${id}</id>
    <title>${escapeXml(`${date} · ${modelOf(model)}`)}</title>
    <updated>${date}T00:00:00Z</updated>
    <link href="${page}#changes"/>
    <summary>${escapeXml(text[locale])}</summary>
  </entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${self}</id>
  <title>${escapeXml(title)}</title>
  <updated>${changes[0]?.date ?? '1970-01-01'}T00:00:00Z</updated>
  <author><name>Cap17</name></author>
  <link rel="self" href="${self}"/>
  <link href="${page}"/>
${entries.join('\n')}
</feed>
`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}
