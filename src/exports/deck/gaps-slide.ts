import { FIRST_FEW } from '../../domain/scoring/firmness.ts';
import { BANDS_FROM } from '../../domain/scoring/gaps.ts';
import type { RobustGap } from '../../domain/scoring/report.ts';
import { count, fill } from '../../i18n/words.ts';
import { firmness } from '../../wording/report/gap.ts';
import { stepInWords } from '../../wording/report/next-step.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { Slide } from '../pptx/slide.ts';
import { standingInReport } from '../practice-standing.ts';
import { tableSlides } from './table-slides.ts';

/** What is left to do, first things first, on `most` slides at most; none where nothing is. */
export function gapsSlides(
  leaving: LeavingReport,
  language: DocumentLanguage,
  most: number,
): readonly Slide[] {
  const open = leaving.report.gaps.filter(({ priority }) => priority > 0);
  const { locale, t } = language;
  const words = t.deck.gaps;
  const rows = open.map((gap, at) => rowOf(gap, at, leaving, language));
  // A number tells nothing of one gap.
  const isNumbered = open.length > 1;
  const high = open.filter(({ band }) => band === 'high').length;
  const saidHigh = high === 0 ? words.noneHigh : count(locale, words.high, high);
  return tableSlides(
    {
      title: count(locale, words.title, open.length, { high: saidHigh }),
      columns: [
        ...(isNumbered ? [{ head: words.place }] : []),
        { head: t.report.profile.practice, bold: true },
        { head: words.way },
        { head: t.report.profile.importance },
        { head: words.priority },
        { head: t.report.gaps.effort },
        { head: words.holds },
      ],
      rows: isNumbered ? rows : rows.map(([, ...row]) => row),
      largest: 20,
      alt: words.alt,
      remark: words.rule,
      before: [fill(t.report.gaps.rule, BANDS_FROM)],
    },
    language,
    most,
  );
}

function rowOf(gap: RobustGap, at: number, leaving: LeavingReport, language: DocumentLanguage): string[] {
  const { locale, t, practices } = language;
  const step = stepInWords(language, gap, leaving.assessment);
  const effort =
    step && [t.common.effortShort[step.effort], count(locale, t.common.weeks, step.weeks)].join(', ');
  return [
    String(at + 1),
    practices[gap.practice].title,
    standingInReport(leaving, language, gap.practice),
    t.common.importance[gap.importance],
    t.report.gaps.band[gap.band],
    effort ?? '',
    at < FIRST_FEW ? t.deck.gaps.robust[firmness(gap.robust)] : '',
  ];
}
