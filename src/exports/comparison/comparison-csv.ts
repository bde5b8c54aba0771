import type { UnitMatrix } from '../../domain/comparing/matrix.ts';
import { SEPARATED_VALUES } from '../../i18n/document-conventions.ts';
import type { CompareLanguage } from '../../wording/comparing/compare-language.ts';
import { cellInWords } from '../../wording/comparing/unit.ts';
import { marks } from '../../wording/model-mark.ts';
import { neutral, oneLine } from '../harmless-text.ts';

/** So that spreadsheets read the signs as they are. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Columns side by side as the spreadsheets of a language read them: their scopes, groups, dates and people, then a
 * practice a line, levels as numbers and what has none in words. No formula.
 */
export function comparisonAsCsv({ units, rows }: UnitMatrix, language: CompareLanguage): string {
  const { locale, t, titles } = language;
  const { csv, matrix } = t.compare;
  const { delimiter } = SEPARATED_VALUES[locale];
  const field = (value: string | number) => {
    if (typeof value === 'number') return String(value);
    const safe = neutral(oneLine(value));
    return /["\r\n]/.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const head = (name: string, of: (unit: UnitMatrix['units'][number]) => string | number) => [
    name,
    '',
    '',
    '',
    ...units.map(of),
  ];
  const lines: readonly (readonly (string | number)[])[] = [
    head(csv.scope, ({ assessment }) => assessment.scope ?? t.compare.noScope),
    head(csv.group, ({ group = '' }) => group),
    head(csv.date, ({ assessment }) => assessment.date),
    head(csv.people, ({ people }) => people),
    [matrix.practice, csv.axis, matrix.spread, matrix.missing, ...units.map(() => '')],
    ...rows.map(({ practice, axis, spread, missing, cells }) => [
      titles[practice],
      t.common.axis[axis].name,
      spread ?? '',
      missing ?? '',
      ...cells.map((cell) =>
        typeof cell.standing === 'number' ? cell.standing : cellInWords(language, cell),
      ),
    ]),
    ...marks(language).map((mark) => [mark]),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(field).join(delimiter)}\r\n`).join('');
}
