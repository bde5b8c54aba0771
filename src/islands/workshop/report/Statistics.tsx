import { useMemo, useState } from 'react';
import { scoreAssessment } from '../../../domain/scoring/report.ts';
import { jackknife } from '../../../domain/workshop/jackknife.ts';
import { kendallW } from '../../../domain/workshop/kendall.ts';
import type { Workshop } from '../../../domain/workshop/workshop.ts';
import { groupAssessment } from '../../../domain/workshop/workshop-report.ts';
import { concordanceSentences, jackknifeSentence } from '../../../wording/workshop/statistics.ts';
import { useReportText } from '../../text/report-text.ts';

/** Kendall’s W and the jack-knife, folded: computed when they are asked for. */
export function Statistics({ workshop }: { readonly workshop: Workshop }) {
  const { spread } = useReportText().t.workshopReport;
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{spread.statistics}</summary>
      {isOpen && <Figures workshop={workshop} />}
    </details>
  );
}

/** What they say, or what they need to say something. */
function Figures({ workshop }: { readonly workshop: Workshop }) {
  const { locale, t } = useReportText();
  const { spread } = t.workshopReport;
  const { order, range, whole } = useMemo(
    () => ({
      order: kendallW(workshop),
      range: jackknife(workshop),
      // The jack-knife is of votes and decisions alone: so is the index it stands beside.
      whole: scoreAssessment(groupAssessment({ ...workshop, room: undefined })).declared,
    }),
    [workshop],
  );
  return (
    <>
      <p className="measure">{concordanceSentences(locale, spread, order)}</p>
      <p className="measure">{jackknifeSentence(spread, range, whole)}</p>
    </>
  );
}
