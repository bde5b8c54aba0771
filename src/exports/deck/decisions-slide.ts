import { count, date } from '../../i18n/words.ts';
import { inLine } from '../../wording/in-line.ts';
import { decisionInWords, progressInWords } from '../../wording/report/decision.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { Slide } from '../pptx/slide.ts';
import { CONTENT, SIZES } from './deck-look.ts';
import { fittingTable } from './fitting-table.ts';
import { remark, titleOf } from './pieces.ts';

/** What was decided: by whom, by when, and how one will see it; no slide without decisions. */
export function decisionsSlide({ assessment }: LeavingReport, language: DocumentLanguage): Slide | undefined {
  const decisions = assessment.decisions ?? [];
  if (decisions.length === 0) return undefined;
  const { locale, t } = language;
  const words = t.deck.decisions;
  const rows = decisions.map((decision) => {
    const { owner = '', due, practice } = decision;
    const { action, indicator } = decisionInWords(language, decision);
    const when = [due ? date(locale, due) : '', progressInWords(language, decision)];
    return [
      [action, practice ? language.practices[practice].title : ''],
      owner,
      when.filter(Boolean).join(' · '),
      indicator,
    ];
  });
  const { shape, shown } = fittingTable({
    place: { ...CONTENT, h: CONTENT.h - 0.25 },
    columns: [
      { head: words.action, share: 5, bold: true },
      { head: words.owner, share: 2.2 },
      { head: words.due, share: 1.7 },
      { head: words.indicator, share: 3 },
    ],
    rows,
    sizes: [24, 20, 18, SIZES.lead, SIZES.text, SIZES.small],
    alt: words.alt,
  });
  const left = decisions.length - shown;
  return {
    layout: 'titled',
    shapes: [
      titleOf(count(locale, words.title, decisions.length), locale),
      shape,
      ...(left > 0 ? [remark(count(locale, t.deck.more, left))] : []),
    ],
    notes: rows.map((row) => inLine(row.flat())),
  };
}
