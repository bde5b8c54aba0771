import { count, date } from '../../i18n/words.ts';
import { inLine } from '../../wording/in-line.ts';
import { decisionInWords, progressInWords } from '../../wording/report/decision.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { planOf } from '../plan/plan.ts';
import { isDrawn } from '../plan/plan-in-document.ts';
import type { Slide } from '../pptx/slide.ts';
import { SIZES, TABLE } from './deck-look.ts';
import { fittingTables } from './fitting-table.ts';
import { numbered, remark, titleOf } from './pieces.ts';

/**
 * What was decided: by whom, by when, and how one will see it, on `most` slides at most; none without decisions. What a
 * roadmap of few bars would say stands in their remark.
 */
export function decisionsSlides(
  leaving: LeavingReport,
  language: DocumentLanguage,
  most: number,
): readonly Slide[] {
  const decisions = leaving.assessment.decisions ?? [];
  if (decisions.length === 0) return [];
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
  const { shapes, left } = fittingTables(
    {
      place: TABLE,
      columns: [
        { head: words.action, bold: true },
        { head: words.owner },
        { head: words.due },
        { head: words.indicator },
      ],
      rows,
      sizes: [24, 20, 18, SIZES.lead, SIZES.text, SIZES.small, SIZES.least],
      alt: words.alt,
    },
    most,
  );
  const plan = planOf(leaving, language);
  const said = plan && !isDrawn(plan) ? plan : undefined;
  const remarks = [left > 0 ? count(locale, t.deck.more, left) : '', ...(said?.remarks ?? [])].filter(
    Boolean,
  );
  const title = count(locale, words.title, decisions.length);
  return shapes.map((shape, at) => ({
    layout: 'titled',
    shapes: [
      titleOf(numbered(title, at, shapes.length), locale),
      shape,
      ...(remarks.length > 0 ? [remark(remarks.join(' '))] : []),
    ],
    notes: [...rows.map((row) => inLine(row.flat())), ...(said?.notes ?? [])],
  }));
}
