import { useMemo, useState } from 'react';
import { scoreAssessment } from '../../../domain/scoring/report.ts';
import { jackknife } from '../../../domain/workshop/jackknife.ts';
import { kendallW } from '../../../domain/workshop/kendall.ts';
import type { Workshop } from '../../../domain/workshop/workshop.ts';
import { groupAssessment } from '../../../domain/workshop/workshop-report.ts';
import { fill } from '../../../i18n/words.ts';
import { useReportText } from '../../text/report-text.ts';

/** Below this, a probability is said to be below it. */
const SMALL = 0.001;

/** Kendall’s W and the jack-knife, folded: computed when they are asked for. */
export function Statistics({ workshop }: { readonly workshop: Workshop }) {
  const { spread } = useReportText().t.workshopReport;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="measure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
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
      whole: scoreAssessment(groupAssessment(workshop)).declared,
    }),
    [workshop],
  );
  const number = (value: number, digits = 2) =>
    value.toLocaleString(locale, { maximumFractionDigits: digits });
  const chance = (chi: number, p: number) =>
    fill(p < SMALL ? spread.chanceSmall : spread.chance, { chi: number(chi), p: number(p, 3) });
  const run = range && { low: range[0], high: range[1] };
  return (
    <>
      <p>
        {order
          ? fill(spread.kendall, {
              w: number(order.w),
              people: order.respondents,
              practices: order.practices,
            })
          : spread.noKendall}{' '}
        {order && order.pValue !== null && chance(order.chiSquared, order.pValue)}
      </p>
      <p>
        {!run
          ? spread.noJackknife
          : whole.stage === undefined
            ? fill(spread.jackknifeNoIndex, run)
            : fill(spread.jackknife, { ...run, index: whole.index })}
      </p>
    </>
  );
}
