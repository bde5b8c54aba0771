import { count, date } from '../../i18n/words.ts';
import { decisionInWords, progressInWords } from '../../wording/report/decision.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { planOf } from '../plan/plan.ts';
import { isDrawn } from '../plan/plan-in-document.ts';
import type { Slide } from '../pptx/slide.ts';
import { tableSlides } from './table-slides.ts';

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
  const plan = planOf(leaving, language);
  const said = plan && !isDrawn(plan) ? plan : undefined;
  return tableSlides(
    {
      title: count(locale, words.title, decisions.length),
      columns: [
        { head: words.action, bold: true },
        { head: words.owner },
        { head: words.due },
        { head: words.indicator },
      ],
      rows,
      largest: 24,
      alt: words.alt,
      remark: said?.remark,
      after: said?.notes,
    },
    language,
    most,
  );
}
