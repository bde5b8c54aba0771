import { useMemo } from 'react';
import { usePainted } from '../../components/parts/use-after-paint.ts';
import { fromFile } from '../../share/files.ts';
import { type BroughtReport, OpenedBanner } from '../opening/OpenedBanner.tsx';
import { ShownReport } from './ShownReport.tsx';

/** A report that came by a link or a file. */
export function OpenedReport({ from, file }: BroughtReport) {
  const assessment = useMemo(() => fromFile(file), [file]);
  const isPainted = usePainted();
  return (
    <ShownReport
      assessment={assessment}
      banner={<OpenedBanner from={from} file={file} />}
      isBegun={!isPainted}
    />
  );
}
