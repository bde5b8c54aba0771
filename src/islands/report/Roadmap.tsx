import '../../styles/page/roadmap.css';
import { useMemo } from 'react';
import type { Assessment } from '../../domain/model/assessment.ts';
import {
  type Roadmap as RoadmapOfDecisions,
  roadmapOf,
  withDatesInOrder,
} from '../../domain/scoring/roadmap.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { count } from '../../i18n/words.ts';
import { missingInWords, plannedInWords } from '../../wording/report/roadmap.ts';
import { useReportText } from '../text/report-text.ts';
import { Jump } from './Jump.tsx';
import { PlanLadder } from './PlanLadder.tsx';
import { RoadmapPicture } from './RoadmapPicture.tsx';
import { RoadmapTable, tableLabel } from './RoadmapTable.tsx';

export interface RoadmapProps {
  readonly assessment: Assessment;
  /** Absent where the report can only be read. */
  readonly changes?: ReportChanges | undefined;
}

/** The decisions in time, what each stands on, and the profile if they succeed: a plan. */
export function Roadmap({ assessment, changes }: RoadmapProps) {
  const text = useReportText();
  const words = text.t.report.roadmap;
  const map = useMemo(() => roadmapOf(assessment), [assessment]);
  const isOutOfOrder = map.items.some(
    ({ isTooSoon, lacks, weeks }) => isTooSoon || (lacks.includes('due') && weeks),
  );
  const order = () => changes?.setDecisions((decisions) => withDatesInOrder({ ...assessment, decisions }));
  return (
    <>
      {changes && isOutOfOrder && (
        <p className="no-print">
          <button type="button" className="button button-quiet button-small" onClick={order}>
            {words.order}
          </button>{' '}
          <span className="small quiet">{words.orderHint}</span>
        </p>
      )}
      <RoadmapPicture map={map} date={assessment.date} />
      <ToBeMended map={map} canChange={changes !== undefined} />
      <details>
        <summary>{tableLabel(text, map)}</summary>
        <RoadmapTable map={map} />
      </details>
      <PlanLadder assessment={assessment} />
    </>
  );
}

/** What does not hold of the plan as it is: levels that no decision leads to, dates out of order, what is still to be said. */
function ToBeMended({ map, canChange }: { readonly map: RoadmapOfDecisions; readonly canChange: boolean }) {
  const text = useReportText();
  const { common, report } = text.t;
  const words = report.roadmap;
  const lacking = map.items.filter(({ lacks }) => lacks.length > 0).length;
  const tooSoon = map.items.filter(({ isTooSoon }) => isTooSoon);
  if (map.missing.length + tooSoon.length + lacking === 0) return null;
  return (
    <ul className="roadmap-open small">
      {map.missing.map((one) => (
        <li key={`${one.for.practice} ${one.needs.practice} ${one.needs.level}`}>
          {missingInWords(text, one)}
        </li>
      ))}
      {tooSoon.map((item) => {
        const { practice, action } = plannedInWords(text, item, map);
        return (
          <li key={item.place} className="roadmap-warn">
            {practice || action}
            {common.colon}
            {words.tooSoon}
          </li>
        );
      })}
      {lacking > 0 && (
        <li className="roadmap-warn no-print">
          {count(text.locale, words.lacking, lacking)} {canChange && <Jump to="board">{words.complete}</Jump>}
        </li>
      )}
    </ul>
  );
}
