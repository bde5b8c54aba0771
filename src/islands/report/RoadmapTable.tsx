import { Table } from '../../components/parts/Table.tsx';
import { HORIZONS, type Roadmap, type RoadmapItem } from '../../domain/scoring/roadmap.ts';
import { BETWEEN_FACTS, upright } from '../../i18n/words.ts';
import { plannedInWords } from '../../wording/report/roadmap.ts';
import { type ReportText, useReportText } from '../text/report-text.ts';

/** The decisions of a roadmap by horizon, those without a date last; horizons without any are left out. */
function byHorizon({ t }: ReportText, { items }: Roadmap) {
  const { horizon: names, undated } = t.report.roadmap;
  return [...HORIZONS, null]
    .map((horizon) => ({
      title: horizon === null ? undated : names[horizon],
      items: items.filter((item) => item.horizon === horizon),
    }))
    .filter((group) => group.items.length > 0);
}

/** What the fold of the table says: how many decisions each horizon has. */
export function tableLabel(text: ReportText, map: Roadmap): string {
  const { common, report } = text.t;
  const counts = byHorizon(text, map).map(({ title, items }) => `${title}${common.colon}${items.length}`);
  return `${report.roadmap.table} (${counts.join(BETWEEN_FACTS)})`;
}

/** The decisions by horizon: what, who and by when, how one sees it, what it stands on, what is still to be said. */
export function RoadmapTable({ map }: { readonly map: Roadmap }) {
  const text = useReportText();
  const { board, roadmap } = text.t.report;
  return (
    <Table
      label={tableLabel(text, map)}
      className="roadmap-table"
      heads={['', board.action, board.owner, board.indicator, roadmap.standsOn]}
    >
      {byHorizon(text, map).map(({ title, items }) => (
        <tbody key={title}>
          {items.map((item, at) => (
            <tr key={item.place}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={items.length}>
                  {title}
                </th>
              )}
              <Cells item={item} map={map} />
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function Cells({ item, map }: { readonly item: RoadmapItem; readonly map: Roadmap }) {
  const text = useReportText();
  const { action, practice, progress, answered, owner, due, indicator, after, lacks } = plannedInWords(
    text,
    item,
    map,
  );
  return (
    <>
      <td>
        {practice && <span className="roadmap-practice">{practice}</span>}
        <bdi>{action}</bdi>
        {lacks && <span className="roadmap-warn no-print"> {lacks}</span>}
      </td>
      <td>{[owner, due, progress, answered].filter(Boolean).map(upright).join(BETWEEN_FACTS) || '–'}</td>
      <td>{indicator || '–'}</td>
      <td>{after || '–'}</td>
    </>
  );
}
