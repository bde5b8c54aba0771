import { type Assessment, MEASURES_AT_MOST } from '../../domain/model/assessment.ts';
import { useReportText } from '../text/report-text.ts';
import { DecisionLine, MeasureLine } from './BoardLines.tsx';

/** What the board is shown, on the first printed page, where nothing can be edited. */
export function BoardPrint({
  assessment: { measures = [], decisions = [] },
}: {
  readonly assessment: Assessment;
}) {
  const { board } = useReportText().t.report;
  if (measures.length + decisions.length === 0) return null;
  return (
    <div className="board-print">
      {measures.length > 0 && (
        <section>
          <h2>{board.measures}</h2>
          <ul className="rows">
            {measures.slice(0, MEASURES_AT_MOST).map((measure) => (
              <li key={measure.name}>
                <MeasureLine measure={measure} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {decisions.length > 0 && (
        <section>
          <h2>{board.decisions}</h2>
          <ul className="rows">
            {decisions.map((decision, place) => (
              <li key={place}>
                <DecisionLine decision={decision} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
