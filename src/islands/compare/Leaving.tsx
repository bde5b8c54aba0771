import { useState } from 'react';
import type { UnitMatrix } from '../../domain/comparing/matrix.ts';
import { download } from '../../stores/browser/downloads.ts';
import { printPage } from '../../stores/browser/printing.ts';
import { useCompareText } from './compare-text.ts';

interface Props {
  readonly matrix: UnitMatrix;
  readonly onLeave: () => void;
}

/** The matrix on paper, and as a table for spreadsheets, whose writer comes when asked for. */
export function Leaving({ matrix, onLeave }: Props) {
  const text = useCompareText();
  const { compare } = text.t;
  const [hasFailed, setFailed] = useState(false);
  const save = async () => {
    try {
      const { comparisonAsCsv } = await import('../../exports/comparison/comparison-csv.ts');
      download(`cap17-${compare.csv.file}.csv`, comparisonAsCsv(matrix, text), 'text/csv');
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
      <button type="button" className="button button-quiet button-small" onClick={save}>
        {compare.matrix.csv}
      </button>
      {hasFailed && <p role="alert">{compare.unavailable}</p>}
    </>
  );
}
