import type { MatrixRow, UnitMatrix } from '../../domain/comparing/matrix.ts';
import type { Unit } from '../../domain/comparing/unit.ts';
import { date } from '../../i18n/words.ts';
import type { CompareLanguage } from '../../wording/comparing/compare-language.ts';
import { cellInWords, unitNameAmong } from '../../wording/comparing/unit.ts';
import { inLine } from '../../wording/in-line.ts';
import { marks } from '../../wording/model-mark.ts';
import { oneLine } from '../harmless-text.ts';
import { type Column, dateCell, type Sheet, sheetOf } from '../spreadsheet/sheet.ts';
import { writeSheets } from '../spreadsheet/write-sheets.ts';

/** Signs of a column's name. */
const NAME_AT_MOST = 80;
const FIXED_COLUMNS = 2;

/** The practices side by side, a row each, and a second sheet of what each column is of. */
export function comparisonSheets({ units, rows }: UnitMatrix, language: CompareLanguage): readonly Sheet[] {
  const { locale, t, titles } = language;
  const { csv, matrix } = t.compare;
  const fixed: readonly Column<MatrixRow>[] = [
    { title: matrix.practice, width: 36, cell: ({ practice }) => titles[practice] },
    { title: csv.axis, width: 26, cell: ({ axis }) => t.common.axis[axis].name },
    { title: matrix.spread, width: 10, cell: ({ spread }) => spread ?? undefined },
    { title: matrix.missing, width: 10, cell: ({ missing }) => missing ?? undefined },
  ];
  const columns = units.map(
    (unit, at): Column<MatrixRow> => ({
      title: inLine([
        oneLine(unitNameAmong(language, units, unit), NAME_AT_MOST),
        date(locale, unit.assessment.date),
      ]),
      width: 18,
      cell: ({ cells }) => {
        const cell = cells[at];
        if (!cell) return undefined;
        return typeof cell.standing === 'number' ? cell.standing : cellInWords(language, cell);
      },
    }),
  );
  const told: readonly Column<Unit>[] = [
    { title: csv.scope, width: 40, cell: ({ assessment }) => assessment.scope ?? t.compare.noScope },
    { title: csv.organisation, width: 28, cell: ({ assessment }) => assessment.organisation },
    { title: csv.group, width: 20, cell: ({ group }) => group },
    { title: csv.date, width: 14, cell: ({ assessment }) => dateCell(assessment.date) },
    { title: csv.people, width: 12, cell: ({ people }) => people },
    {
      title: csv.model,
      width: 24,
      cell: ({ assessment: { model } }) => [model, ...marks(language)].join(' · '),
    },
  ];
  return [sheetOf(csv.sheet, [...fixed, ...columns], rows, FIXED_COLUMNS), sheetOf(csv.columns, told, units)];
}

/** Columns side by side as an XLSX file, whose writer comes when asked for. */
export function comparisonAsWorkbook(
  matrix: UnitMatrix,
  language: CompareLanguage,
): Promise<Uint8Array<ArrayBuffer>> {
  const { common, compare } = language.t;
  return writeSheets(comparisonSheets(matrix, language), {
    title: [compare.csv.sheet, ...marks(language)].join(' · '),
    author: common.brand,
    locale: language.locale,
    footer: [...marks(language), common.brand].join(' · '),
  });
}
