import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import { fill, type Parameters } from '../i18n/words.ts';
import { modelValues } from '../wording/reading/model-values.ts';
import { citedIn, linkCitations } from './cited-text.ts';
import { bibliography } from './sources.ts';

export interface ReadingSection {
  readonly id: string;
  readonly title: string;
  /** Safe HTML, citations linked. */
  readonly html: string;
}

export interface ReadingPage {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly sections: readonly ReadingSection[];
  /** Ids of the sources cited, in order of appearance. */
  readonly cited: readonly string[];
}

const HEADING = /<h2[^>]*>([\s\S]*?)<\/h2>/;

/** Tables that move under the finger, and by the keys, where they are wider than their place. */
function scrolling(html: string, title: string): string {
  const label = title.replace(/<[^<>]+>/g, '').replaceAll('"', '&quot;');
  return html
    .replaceAll('<table>', `<div class="scroll" role="group" tabindex="0" aria-label="${label}"><table>`)
    .replaceAll('</table>', '</table></div>');
}

/**
 * A page of prose with values put in its `{places}`, the numbers of the model always among them. Fails the build on a missing page, a place without a value
 * or a section without an anchor.
 */
export async function readingPage(
  locale: Locale,
  name: string,
  values: Parameters = {},
): Promise<ReadingPage> {
  const entry = await getEntry('pages', `${locale}/${name}`);
  if (!entry) throw new Error(`content/pages/${locale}/${name}.md is missing`);
  const { sections: ids, ...words } = entry.data;
  const places = { ...modelValues(locale), ...values };
  const filled = fill(entry.rendered?.html ?? '', places);
  const description = fill(words.description, places);
  const lead = fill(words.lead, places);
  const place = /\{\w+\}/.exec(`${filled} ${description} ${lead}`);
  if (place) throw new Error(`${locale}/${name}: nothing to put in ${place[0]}`);

  const sources = await bibliography(locale);
  const [, ...parts] = filled.split(HEADING);
  if (parts.length !== 2 * ids.length) throw new Error(`${locale}/${name}: one anchor a section, in order`);
  const sections = ids.map((id, at) => {
    const title = parts[2 * at] ?? '';
    return { id, title, html: linkCitations(scrolling(parts[2 * at + 1] ?? '', title), sources, locale) };
  });
  return { ...words, description, lead, sections, cited: citedIn(filled) };
}
