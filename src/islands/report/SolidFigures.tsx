import type { ReactNode } from 'react';
import { Table } from '../../components/parts/Table.tsx';
import { AXIS_IDS } from '../../domain/model/model.ts';
import type { Score } from '../../domain/scoring/report.ts';
import { useReportText } from '../text/report-text.ts';
import { AxisCells, WholeCells } from './SolidCells.tsx';

const READINGS = ['declared', 'supported'] as const;

/** The figures of each axis and of the whole, as declared and as far as proof supports them. */
export function SolidFigures({ score }: { readonly score: Score }) {
  const { t } = useReportText();
  const { figures } = t.report.solid;
  return (
    <Table
      label={t.report.solid.ranges}
      caption={figures.caption}
      heads={[figures.axis, '', figures.median, figures.level, figures.index, figures.bounds]}
    >
      {AXIS_IDS.map((axis) => (
        <ReadingRows key={axis} title={t.common.axis[axis].name}>
          {(reading) => <AxisCells result={score[reading].axes[axis]} />}
        </ReadingRows>
      ))}
      <ReadingRows title={figures.whole}>{(reading) => <WholeCells result={score[reading]} />}</ReadingRows>
    </Table>
  );
}

interface ReadingRowsProps {
  readonly title: string;
  /** The cells of a row. */
  readonly children: (reading: (typeof READINGS)[number]) => ReactNode;
}

/** A row a reading, under one title. */
function ReadingRows({ title, children }: ReadingRowsProps) {
  const { figures } = useReportText().t.report.solid;
  return (
    <tbody>
      {READINGS.map((reading, at) => (
        <tr key={reading}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={2}>
              {title}
            </th>
          )}
          <td>{figures[reading]}</td>
          {children(reading)}
        </tr>
      ))}
    </tbody>
  );
}
