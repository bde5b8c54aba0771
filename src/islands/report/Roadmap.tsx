import '../../styles/page/roadmap.css';
import { useMemo } from 'react';
import type { Assessment } from '../../domain/model/assessment.ts';
import {
  HORIZONS,
  type RoadmapItem,
  type Roadmap as RoadmapOfDecisions,
  roadmapOf,
  withDatesInOrder,
} from '../../domain/scoring/roadmap.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { BETWEEN_FACTS } from '../../i18n/words.ts';
import { missingInWords, plannedInWords } from '../../wording/report/roadmap.ts';
import { useReportText } from '../text/report-text.ts';
import { Jump } from './Jump.tsx';
import { PlanLadder } from './PlanLadder.tsx';
import { RoadmapPicture } from './RoadmapPicture.tsx';

interface Props {
  readonly assessment: Assessment;
  /** Absent where the report can only be read. */
  readonly changes?: ReportChanges | undefined;
}

/** The decisions in three horizons, what each stands on, and the profile if they succeed: a plan. */
export function Roadmap({ assessment, changes }: Props) {
  const text = useReportText();
  const words = text.t.report.roadmap;
  const map = useMemo(() => roadmapOf(assessment), [assessment]);
  const { items, missing } = map;
  const undated = items.filter(({ horizon }) => horizon === null);
  const isOutOfOrder = items.some(
    ({ isTooSoon, lacks, weeks }) => isTooSoon || (lacks.includes('due') && weeks),
  );
  const order = () => changes?.setDecisions(() => withDatesInOrder(assessment));
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
      <div className="roadmap">
        {HORIZONS.map((horizon) => (
          <Column
            key={horizon}
            title={words.horizon[horizon]}
            map={map}
            items={items.filter((item) => item.horizon === horizon)}
            canChange={changes !== undefined}
          />
        ))}
      </div>
      {undated.length > 0 && (
        <Column title={words.undated} map={map} items={undated} canChange={changes !== undefined} />
      )}
      {missing.length > 0 && (
        <ul>
          {missing.map((one) => (
            <li key={`${one.for.practice} ${one.needs.practice} ${one.needs.level}`}>
              {missingInWords(text, one)}
            </li>
          ))}
        </ul>
      )}
      <RoadmapPicture map={map} date={assessment.date} />
      <PlanLadder assessment={assessment} />
    </>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly map: RoadmapOfDecisions;
  readonly items: readonly RoadmapItem[];
  readonly canChange: boolean;
}

/** One horizon, and what is decided for it. */
function Column({ title, map, items, canChange }: ColumnProps) {
  const words = useReportText().t.report.roadmap;
  return (
    <section className="roadmap-column">
      <h3>{title}</h3>
      {items.length === 0 && <p className="small quiet">{words.empty}</p>}
      <ol>
        {items.map((item) => (
          <Card key={item.place} item={item} map={map} canChange={canChange} />
        ))}
      </ol>
    </section>
  );
}

interface CardProps extends Pick<ColumnProps, 'map' | 'canChange'> {
  readonly item: RoadmapItem;
}

/** A decision: what, who and by when, how one sees it, what it stands on, and what is still to be said. */
function Card({ item, map, canChange }: CardProps) {
  const text = useReportText();
  const words = text.t.report.roadmap;
  const { action, practice, progress, owner, due, indicator, after, lacks } = plannedInWords(text, item, map);
  return (
    <li className="roadmap-card">
      {practice && <p className="roadmap-practice">{practice}</p>}
      <p className="user-text">
        <b>{action}</b>
      </p>
      <p className="small">{[progress, owner, due].filter(Boolean).join(BETWEEN_FACTS)}</p>
      {indicator && <p className="small quiet user-text">{indicator}</p>}
      {after && <p className="small">{after}</p>}
      {item.isTooSoon && <p className="small roadmap-warn">{words.tooSoon}</p>}
      {lacks && (
        <p className="small roadmap-warn no-print">
          {lacks} {canChange && <Jump to="board">{words.complete}</Jump>}
        </p>
      )}
    </li>
  );
}
