import type { AxisResult, ScoredAxis } from '../../domain/scoring/axis-result.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ScoredWhole } from '../../domain/scoring/whole-result.ts';
import { fill } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';
import { MedianLevel } from './AxisDetails.tsx';

/** The figures of one axis; that it is not scored, where it is not. */
export function AxisCells({ result }: { readonly result: AxisResult }) {
  const { t } = useReportText();
  if (!result.scored) return <td colSpan={4}>{t.report.solid.figures.notScored}</td>;
  return (
    <>
      <td>
        <MedianLevel median={result.median} />
      </td>
      <td>
        {result.stage} · {t.common.level[result.stage]}
      </td>
      <Indices result={result} />
    </>
  );
}

/** The figures of the whole, which has no median and no level. */
export function WholeCells({ result }: { readonly result: Score['declared'] }) {
  const { figures } = useReportText().t.report.solid;
  if (result.stage === undefined) return <td colSpan={4}>{figures.notScored}</td>;
  return (
    <>
      <td>–</td>
      <td>–</td>
      <Indices result={result} />
    </>
  );
}

function Indices({ result: { index, bounds } }: { readonly result: ScoredAxis | ScoredWhole }) {
  const { figures } = useReportText().t.report.solid;
  const [low, high] = bounds;
  return (
    <>
      <td>{index}</td>
      <td>{low === high ? low : fill(figures.range, { low, high })}</td>
    </>
  );
}
