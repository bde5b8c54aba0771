import { useState } from 'react';
import type { UnitMatrix } from '../../domain/comparing/matrix.ts';
import { download } from '../../stores/browser/downloads.ts';
import { printPage } from '../../stores/browser/printing.ts';
import type { CompareLanguage } from '../../wording/comparing/compare-language.ts';
import { useCompareText } from './compare-text.ts';

/** What writes each kind of file; it comes when it is asked for. */
const WRITERS = {
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (matrix: UnitMatrix, text: CompareLanguage) => {
      const { comparisonAsWorkbook } = await import('../../exports/comparison/comparison-workbook.ts');
      return new Blob([await comparisonAsWorkbook(matrix, text)]);
    },
  },
  csv: {
    type: 'text/csv',
    write: async (matrix: UnitMatrix, text: CompareLanguage) => {
      const { comparisonAsCsv } = await import('../../exports/comparison/comparison-csv.ts');
      return comparisonAsCsv(matrix, text);
    },
  },
} as const;
const KINDS = ['xlsx', 'csv'] as const;

interface Props {
  readonly matrix: UnitMatrix;
  readonly onLeave: () => void;
}

/** The matrix on paper, as a spreadsheet, and as a table. */
export function Leaving({ matrix, onLeave }: Props) {
  const text = useCompareText();
  const { compare } = text.t;
  const [hasFailed, setFailed] = useState(false);
  const save = async (kind: keyof typeof WRITERS) => {
    const { type, write } = WRITERS[kind];
    try {
      download(`cap17-${compare.csv.file}.${kind}`, await write(matrix, text), type);
      setFailed(false);
      onLeave();
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="button button-quiet button-small" onClick={printPage}>
        {compare.matrix.print}
      </button>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="button button-quiet button-small"
          onClick={() => void save(kind)}
        >
          {compare.matrix[kind]}
        </button>
      ))}
      {hasFailed && <p role="alert">{compare.unavailable}</p>}
    </>
  );
}
