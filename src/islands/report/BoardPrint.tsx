import type { ReactNode } from 'react';
import { type Assessment, MEASURES_AT_MOST } from '../../domain/model/assessment.ts';
import { useReportText } from '../text/report-text.ts';
import { DecisionLine, MeasureLine } from './BoardLines.tsx';

/** More than this many decisions do not fit the board's page; all of them stand in the report. */
const DECISIONS_AT_MOST = 5;

interface Props {
  readonly assessment: Assessment;
  /** What moved since last time, where there was one. */
  readonly moved: ReactNode;
}

/** What the board is shown besides, on paper only, where nothing can be edited. */
export function BoardPrint({ assessment: { measures = [], decisions = [] }, moved }: Props) {
  const { board } = useReportText().t.report;
  return (
    <div className="board-print">
      {decisions.length > 0 && (
        <section className="board-decisions">
          <h2>{board.decisions}</h2>
          <ul className="rows">
            {decisions.slice(0, DECISIONS_AT_MOST).map((decision, place) => (
              <li key={place}>
                <DecisionLine decision={decision} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {moved}
      {measures.length > 0 && (
        <section className="board-measures">
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
    </div>
  );
}
