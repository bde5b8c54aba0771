import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { HouseStyle } from '../../../src/domain/house-style/house-style.ts';
import { writeDeck } from '../../../src/exports/deck/deck.ts';
import type { LeavingReport } from '../../../src/exports/leaving-report.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { languageOf } from '../leaving.ts';

/** A deck that was written, opened again. */
export interface DeckFile {
  readonly bytes: Uint8Array;
  readonly parts: Readonly<Record<string, string>>;
  /** What each slide says, its title first; and what its speaker is told. */
  readonly slides: readonly {
    readonly title: string;
    readonly texts: readonly string[];
    readonly notes: string;
    readonly xml: string;
  }[];
}

export function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

export function textsIn(xml: string): string[] {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => unescaped(text ?? ''));
}

function titleIn(xml: string): string {
  const shapes = xml.split('<p:sp>').filter((shape) => /<p:ph type="(?:title|ctrTitle)"/.test(shape));
  expect(shapes).toHaveLength(1);
  return textsIn(shapes[0]?.split('</p:sp>')[0] ?? '').join('');
}

export function deckFile(leaving: LeavingReport, locale: Locale, style?: HouseStyle): DeckFile {
  const bytes = writeDeck(leaving, languageOf(locale), style);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  );
  const count = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const slides = Array.from({ length: count }, (_, at) => {
    const xml = parts[`ppt/slides/slide${at + 1}.xml`] ?? '';
    const notes = textsIn(parts[`ppt/notesSlides/notesSlide${at + 1}.xml`] ?? '').join('\n');
    return { title: titleIn(xml), texts: textsIn(xml), notes, xml };
  });
  return { bytes, parts, slides };
}
