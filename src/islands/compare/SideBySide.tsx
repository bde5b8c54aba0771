import { useMemo, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { matrixOf, ROW_ORDERS, type RowOrder } from '../../domain/comparing/matrix.ts';
import { coursesOf } from '../../domain/comparing/over-time.ts';
import type { Unit } from '../../domain/comparing/unit.ts';
import { fill, list } from '../../i18n/words.ts';
import { organisationOf } from '../../wording/comparing/unit.ts';
import { quotedList } from '../../wording/quoted.ts';
import { useCompareText } from './compare-text.ts';
import { Learning } from './Learning.tsx';
import { Leaving } from './Leaving.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixTable, turnsOf } from './MatrixTable.tsx';
import { OverTime } from './OverTime.tsx';
import { useTurn } from './use-turn.ts';

interface Props {
  readonly units: readonly Unit[];
  /** Told when they leave as a file. */
  readonly onLeave: () => void;
}

/** The columns that were chosen: the matrix, whom to learn from, and what became of each scope over time. */
export function SideBySide({ units, onLeave }: Props) {
  const { locale, t, titles } = useCompareText();
  const words = t.compare.matrix;
  const [order, setOrder] = useState<RowOrder>('model');
  const matrix = useMemo(() => matrixOf(units), [units]);
  // What stands below waits until the columns are on screen.
  const below = useTurn(matrix, turnsOf(matrix.rows.length));
  const courses = useMemo(() => (below ? coursesOf(below.units) : []), [below]);
  const { rows, models, reworded, leftOut } = matrix;
  const titled = (ids: typeof reworded) =>
    quotedList(
      locale,
      ids.map((id) => titles[id]),
    );
  const organisation = organisationOf(units);
  const isMixed = models.length > 1;

  return (
    <>
      <section id="matrix" className="section compare-matrix" aria-labelledby="matrix-title">
        <h2 id="matrix-title" tabIndex={-1}>
          {words.title}
        </h2>
        {organisation !== '' && (
          <p className="quiet">
            <bdi>{organisation}</bdi>
          </p>
        )}
        {isMixed && leftOut.length > 0 && (
          <p className="measure">
            {fill(words.leftOut, { models: list(locale, models.map(String)), practices: titled(leftOut) })}
          </p>
        )}
        {isMixed && reworded.length > 0 && (
          <p className="measure small quiet">{fill(words.reworded, { practices: titled(reworded) })}</p>
        )}
        {rows.length === 0 && <p>{words.nothing}</p>}
        <div className="cluster compare-tools no-print">
          <Field id="compare-order" label={words.sort} className="compare-sort">
            {(control) => (
              <select
                {...control}
                value={order}
                onChange={({ currentTarget: { value } }) =>
                  setOrder(ROW_ORDERS.find((one) => one === value) ?? 'model')
                }
              >
                {ROW_ORDERS.map((one) => (
                  <option key={one} value={one}>
                    {words.order[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Leaving matrix={matrix} onLeave={onLeave} />
        </div>
        <MatrixTable matrix={matrix} order={order} />
        <MatrixLegend matrix={matrix} />
      </section>
      {below && <Learning matrix={below} />}
      {courses.length > 0 && <OverTime courses={courses} />}
    </>
  );
}
