import { factsOf } from '../../domain/scoring/report-facts.ts';
import { fill } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { Slide } from '../pptx/slide.ts';
import { tableSlides } from './table-slides.ts';

/**
 * In place of disagreement when one person answered: what is unknown, and what is yet to be proven, on `most` slides at
 * most; none where none of it is.
 */
export function openSlides(
  leaving: LeavingReport,
  language: DocumentLanguage,
  most: number,
): readonly Slide[] {
  const { open } = language.t.deck;
  return tableSlides(
    {
      title: open.title,
      columns: [
        { head: language.t.report.profile.practice, bold: true },
        { head: open.why },
        { head: open.what },
      ],
      rows: [...toFind(leaving, language), ...toProve(leaving, language)],
      largest: 22,
      alt: open.title,
      remark: open.lead,
      before: [open.lead],
    },
    language,
    most,
  );
}

function toFind({ assessment }: LeavingReport, { t, practices }: DocumentLanguage): string[][] {
  const { inState } = factsOf(assessment);
  return (['dont-know', 'unanswered'] as const).flatMap((state) =>
    inState(state).map((id) => {
      const ask = assessment.answers[id]?.status === 'dont-know' ? assessment.answers[id].ask : undefined;
      const who = ask ? fill(t.report.find.ask, { who: ask }) : t.report.find.askSomeone;
      return [practices[id].title, t.common.state[state], `${who}${t.common.colon}${practices[id].question}`];
    }),
  );
}

function toProve({ report, assessment }: LeavingReport, { t, practices }: DocumentLanguage): string[][] {
  return report.gaps
    .filter((gap) => gap.toProve)
    .map(({ practice, level }) => {
      const kind = assessment.answers[practice]?.proof?.kind === 'indicator' ? 'customer' : 'indicator';
      const why = fill(t.deck.profile.toProve, { way: t.common.level[level] ?? '' });
      const move = fill(t.report.prove[kind].firstMove, { example: practices[practice].proof[kind] });
      return [practices[practice].title, why, move];
    });
}
