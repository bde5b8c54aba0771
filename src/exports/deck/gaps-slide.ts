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
import { CONTENT, SIZES } from './deck-look.ts';
import { fittingTable } from './fitting-table.ts';
import { remark, titleOf } from './pieces.ts';

/** What is left to do, first things first; no slide where nothing is. */
export function gapsSlide(leaving: LeavingReport, language: DocumentLanguage): Slide | undefined {
  const open = leaving.report.gaps.filter(({ priority }) => priority > 0);
  if (open.length === 0) return undefined;
  const { locale, t } = language;
  const words = t.deck.gaps;
  const rows = open.map((gap, at) => rowOf(gap, at, leaving, language));
  const { shape, shown } = fittingTable({
    place: { ...CONTENT, h: CONTENT.h - 0.25 },
    columns: [
      { head: words.place, share: 0.5 },
      { head: t.report.profile.practice, share: 3.3, bold: true },
      { head: words.way, share: 2.4 },
      { head: t.report.profile.importance, share: 1.4 },
      { head: words.priority, share: 1.5 },
      { head: t.report.gaps.effort, share: 2 },
      { head: words.holds, share: 2.1 },
    ],
    rows,
    sizes: [SIZES.text, 13, SIZES.small, SIZES.least],
    alt: words.alt,
  });
  const left = open.length - shown;
  const high = open.filter(({ band }) => band === 'high').length;
  const saidHigh = high === 0 ? words.noneHigh : count(locale, words.high, high);
  const rule = fill(t.report.gaps.rule, BANDS_FROM);
  return {
    layout: 'titled',
    shapes: [
      titleOf(count(locale, words.title, open.length, { high: saidHigh }), locale),
      shape,
      remark(left > 0 ? count(locale, t.deck.more, left) : words.rule),
    ],
    notes: [rule, ...rows.map((row) => row.join(' · '))],
  };
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
