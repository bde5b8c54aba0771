import { count, list } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { Slide } from '../pptx/slide.ts';
import { SPOKEN_OF, sourcesLine } from '../sources-of.ts';
import { tableSlides } from './table-slides.ts';

/** More sources than this are counted. */
const NAMED_AT_MOST = 2;

/** What the research says of the practices to raise first, for and against; no slide where nothing is to be raised. */
export function researchSlides({ report }: LeavingReport, language: DocumentLanguage): readonly Slide[] {
  const open = report.gaps.filter(({ priority }) => priority > 0).slice(0, SPOKEN_OF);
  const { locale, t, practices, sources } = language;
  const words = t.deck.research;
  const named = (ids: readonly string[]) => {
    const known = ids.flatMap((id) => {
      const source = sources[id];
      return source
        ? [`${source.label} (${t.common.researchKind[source.kind].toLocaleLowerCase(locale)})`]
        : [];
    });
    const shown = known.length > NAMED_AT_MOST + 1 ? known.slice(0, NAMED_AT_MOST) : known;
    const left = known.length - shown.length;
    return list(locale, left > 0 ? [...shown, count(locale, words.others, left)] : shown) || words.none;
  };
  const rows = open.map(({ practice }) => {
    const { supports, contrary } = practices[practice].evidence;
    return [practices[practice].title, practices[practice].strength, named(supports), named(contrary)];
  });
  const cited = open.flatMap(({ practice }) => {
    const { supports, contrary } = practices[practice].evidence;
    return [...supports, ...contrary];
  });
  return tableSlides(
    {
      title: words.title,
      columns: [
        { head: t.report.profile.practice, bold: true },
        { head: words.strength },
        { head: t.report.gaps.supports },
        { head: t.report.gaps.contrary },
      ],
      rows,
      largest: 20,
      alt: words.alt,
      remark: words.guide,
      after: sourcesLine([...new Set(cited)], language),
    },
    language,
    1,
  );
}
