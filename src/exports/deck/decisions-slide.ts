import { count, date } from '../../i18n/words.ts';
import { inLine } from '../../wording/in-line.ts';
import { decisionInWords, progressInWords } from '../../wording/report/decision.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { planOf } from '../plan/plan.ts';
import { isDrawn } from '../plan/plan-in-document.ts';
import type { Slide } from '../pptx/slide.ts';
import { SIZES, TABLE } from './deck-look.ts';
import { fittingTable } from './fitting-table.ts';
import { remark, titleOf } from './pieces.ts';

/**
 * What was decided: by whom, by when, and how one will see it; no slide without decisions. What a roadmap of few bars
 * would say stands in its remark.
 */
export function decisionsSlide(leaving: LeavingReport, language: DocumentLanguage): Slide | undefined {
  const decisions = leaving.assessment.decisions ?? [];
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
    place: TABLE,
    columns: [
      { head: words.action, bold: true },
      { head: words.owner },
      { head: words.due },
      { head: words.indicator },
    ],
    rows,
    sizes: [24, 20, 18, SIZES.lead, SIZES.text, SIZES.small],
    alt: words.alt,
  });
  const left = decisions.length - shown;
  const plan = planOf(leaving, language);
  const said = plan && !isDrawn(plan) ? plan : undefined;
  const remarks = [left > 0 ? count(locale, t.deck.more, left) : '', ...(said?.remarks ?? [])].filter(
    Boolean,
  );
  return {
    layout: 'titled',
    shapes: [
      titleOf(count(locale, words.title, decisions.length), locale),
      shape,
      ...(remarks.length > 0 ? [remark(remarks.join(' '))] : []),
    ],
    notes: [...rows.map((row) => inLine(row.flat())), ...(said?.notes ?? [])],
  };
}
