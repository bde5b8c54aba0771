import { factsOf } from '../../domain/scoring/report-facts.ts';
import { count, fill } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { Slide } from '../pptx/slide.ts';
import { SIZES, TABLE } from './deck-look.ts';
import { fittingTables } from './fitting-table.ts';
import { numbered, remark, titleOf } from './pieces.ts';

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
  const rows = [...toFind(leaving, language), ...toProve(leaving, language)];
  if (rows.length === 0) return [];
  const { shapes, left } = fittingTables(
    {
      place: TABLE,
      columns: [
        { head: language.t.report.profile.practice, bold: true },
        { head: open.why },
        { head: open.what },
      ],
      rows,
      sizes: [22, 20, 18, SIZES.lead, SIZES.text, SIZES.small, SIZES.least],
      alt: open.title,
    },
    most,
  );
  return shapes.map((shape, at) => ({
    layout: 'titled',
    shapes: [
      titleOf(numbered(open.title, at, shapes.length), language.locale),
      shape,
      remark(left > 0 ? count(language.locale, language.t.deck.more, left) : open.lead),
    ],
    notes: [open.lead, ...rows.map((row) => row.join(' · '))],
  }));
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
