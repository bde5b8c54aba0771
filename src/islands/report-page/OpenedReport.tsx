import { useMemo } from 'react';
import { fromFile } from '../../share/files.ts';
import { type BroughtReport, OpenedBanner } from '../opening/OpenedBanner.tsx';
import { InPieces } from './InPieces.tsx';
import { ShownReport } from './ShownReport.tsx';

/** A report that came by a link or a file. */
export function OpenedReport({ from, file }: BroughtReport) {
  const assessment = useMemo(() => fromFile(file), [file]);
  return (
    <InPieces>
      <ShownReport assessment={assessment} banner={<OpenedBanner from={from} file={file} />} />
    </InPieces>
  );
}
