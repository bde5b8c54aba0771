import { type Assessment, MEASURES_AT_MOST } from '../../domain/model/assessment.ts';
import { count } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';
import { DecisionLine, MeasureLine } from './BoardLines.tsx';

/** So many decisions fit the board's page, however long their words; all of them stand in the report. */
const DECISIONS_AT_MOST = 3;

/** What the board is shown besides, on paper only, where nothing can be edited: what is still to be done before what is done. */
export function BoardPrint({ assessment: { measures = [], decisions = [] } }: { assessment: Assessment }) {
  const { locale, t } = useReportText();
  const { board } = t.report;
  const kept = decisions.filter(({ status }) => status !== 'dropped');
  const asked = [
    ...kept.filter(({ status }) => status !== 'done'),
    ...kept.filter(({ status }) => status === 'done'),
  ];
  const others = asked.length - DECISIONS_AT_MOST;
  return (
    <div className="board-print">
      {asked.length > 0 && (
        <section className="board-decisions">
          <h2>{board.decisions}</h2>
          <ul className="rows">
            {asked.slice(0, DECISIONS_AT_MOST).map((decision, place) => (
              <li key={place}>
                <DecisionLine decision={decision} />
              </li>
            ))}
          </ul>
          {others > 0 && <p className="small quiet">{count(locale, board.others, others)}</p>}
        </section>
      )}
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
