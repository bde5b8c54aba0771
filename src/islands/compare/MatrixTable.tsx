import { memo } from 'react';
import { Scroll } from '../../components/parts/Scroll.tsx';
import {
  inOrderOf,
  type MatrixCell,
  type MatrixRow,
  type RowOrder,
  type UnitMatrix,
} from '../../domain/comparing/matrix.ts';
import { date, fill } from '../../i18n/words.ts';
import type { CompareLanguage } from '../../wording/comparing/compare-language.ts';
import { cellInWords, unitNameAmong, voicesInWords } from '../../wording/comparing/unit.ts';
import { practiceAddress } from '../../wording/report/report-language.ts';
import { useCompareText } from './compare-text.ts';
import { PROOF_SIGNS, STATE_SIGNS } from './signs.ts';
import { useTurn } from './use-turn.ts';

/** So many columns have room for the names of levels. */
const NAMED_AT_MOST = 6;

/** So many rows are drawn at once. */
const ROWS_AT_ONCE = 3;

/** How many turns a table of so many rows takes. */
export const turnsOf = (rows: number) => Math.ceil(rows / ROWS_AT_ONCE);

const SPREAD = 'compare-figure compare-spread';
const MISSING = 'compare-figure compare-missing';

interface Props {
  readonly matrix: UnitMatrix;
  readonly order: RowOrder;
}

/** The practices across all columns. By axis each axis has a body of its own, with its counts. */
export function MatrixTable({ matrix, order }: Props) {
  const { t } = useCompareText();
  const words = t.compare.matrix;
  const { units, rows, axes } = matrix;
  const caption = fill(words.caption, { practices: rows.length, n: units.length });
  const bodies =
    order === 'model'
      ? axes.map((axis) => ({ ...axis, rows: rows.filter((row) => row.axis === axis.axis) }))
      : [{ axis: null, counts: [], rows: inOrderOf(order, rows) }];
  const inOrder = bodies.flatMap(({ rows: some }) => some);
  const turnOf = (row: MatrixRow) => Math.floor(inOrder.indexOf(row) / ROWS_AT_ONCE);
  return (
    <Scroll label={caption} className="compare-scroll">
      <table className={`compare-table by-${order} ${units.length > NAMED_AT_MOST ? 'is-dense' : ''}`}>
        <caption className="hidden-visually">{caption}</caption>
        <MatrixHead units={units} />
        {bodies.map(({ axis, counts, rows: some }) => (
          <tbody key={axis}>
            {axis && (
              <tr className="compare-axis">
                <th scope="rowgroup">{t.common.axis[axis].name}</th>
                <td className={SPREAD} />
                <td className={MISSING} />
                {counts.map(({ inPlace, applicable }, at) => (
                  <td key={units[at]?.key}>{fill(words.inPlace, { n: inPlace, of: applicable })}</td>
                ))}
              </tr>
            )}
            {some.map((row) => (
              <PracticeRow key={row.practice} row={row} turn={turnOf(row)} />
            ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
}

/** What each column is of: its scope, its group, its date, its people. */
function MatrixHead({ units }: Pick<UnitMatrix, 'units'>) {
  const text = useCompareText();
  const words = text.t.compare.matrix;
  return (
    <thead>
      <tr>
        <th scope="col">{words.practice}</th>
        <th scope="col" className={SPREAD}>
          {words.spread}
        </th>
        <th scope="col" className={MISSING}>
          {words.missing}
        </th>
        {units.map((unit) => (
          <th key={unit.key} scope="col" className="compare-unit">
            <bdi className="compare-scope" title={unitNameAmong(text, units, unit)}>
              {unitNameAmong(text, units, unit)}
            </bdi>
            <span className="compare-facts">
              <time dateTime={unit.assessment.date}>{date(text.locale, unit.assessment.date)}</time>{' '}
              <span>{voicesInWords(text, unit.people)}</span>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  /** After how many others its cells are drawn. */
  readonly turn: number;
}

/** A practice at once, its cells in their turn: the table has its height, and no press waits for hundreds of them. */
function PracticeRow({ row, turn }: RowProps) {
  const { locale, titles } = useCompareText();
  const shown = useTurn(row, turn);
  return (
    <tr>
      <th scope="row">
        <a href={practiceAddress(locale, row.practice)}>{titles[row.practice]}</a>
      </th>
      {shown && <Cells {...shown} />}
    </tr>
  );
}

/** Drawn again only when its columns changed. */
const Cells = memo(function Cells({ spread, missing, cells }: MatrixRow) {
  const text = useCompareText();
  return (
    <>
      <td className={SPREAD}>{spread ?? '–'}</td>
      <td className={MISSING}>{missing ?? '–'}</td>
      {cells.map((cell) => standing(text, cell))}
    </>
  );
});

/**
 * A level in figures and by shade, with its proof; or a sign for why there is none. Heard in words. A function and no
 * component: there are hundreds of them.
 */
function standing(text: CompareLanguage, cell: MatrixCell) {
  const { standing: where, proof, unit } = cell;
  const said = cellInWords(text, cell);
  if (typeof where !== 'number') {
    return (
      <td key={unit.key} className="stand">
        <span aria-hidden="true">{STATE_SIGNS[where]}</span>
        <span className="hidden-visually">{said}</span>
      </td>
    );
  }
  const words = text.t.compare.matrix;
  return (
    <td key={unit.key} className={`stand stand-${where}`}>
      {where}
      <span className="compare-level"> {said}</span>
      {proof !== 'none' && (
        <>
          <span aria-hidden="true">{PROOF_SIGNS[proof]}</span>
          <span className="hidden-visually">
            {`, ${proof === 'indicator' ? words.withProof : words.withCustomer}`}
          </span>
        </>
      )}
    </td>
  );
}
