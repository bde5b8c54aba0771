import { useStore } from '@nanostores/react';
import { useMemo, useState } from 'react';
import { takeFocus } from '../../../components/parts/take-focus.ts';
import { respondentsOf } from '../../../domain/workshop/workshop.ts';
import { groupAssessment } from '../../../domain/workshop/workshop-report.ts';
import { pathOf } from '../../../i18n/locale.ts';
import { count } from '../../../i18n/words.ts';
import type { WorkshopFile } from '../../../share/files.ts';
import { $current } from '../../../stores/assessments.ts';
import { $workshopsKeeping, addWorkshop } from '../../../stores/workshops.ts';
import { OpenedNotice } from '../../opening/OpenedNotice.tsx';
import { useReportText } from '../../text/report-text.ts';
import { GroupReport } from './GroupReport.tsx';

interface Props {
  readonly from: 'link' | 'file';
  readonly file: WorkshopFile;
}

/** The report of a group that someone shared: read only, in the reader's language. */
export function OpenedWorkshop({ from, file }: Props) {
  return <GroupReport workshop={file} banner={<Banner from={from} file={file} />} />;
}

function Banner({ from, file }: Props) {
  const { locale, t } = useReportText();
  const words = t.workshopReport.opened;
  const keeping = useStore($workshopsKeeping);
  const current = useStore($current);
  const [keptOf, setKeptOf] = useState<WorkshopFile>();
  const assessment = useMemo(() => groupAssessment(file), [file]);
  const keep = (name: string) => {
    addWorkshop(name, file);
    setKeptOf(file);
  };
  return (
    <OpenedNotice
      title={words[from === 'link' ? 'fromLink' : 'fromFile']}
      assessment={assessment}
      facts={`, ${count(locale, words.voices, respondentsOf(file))}`}
      isKept={keptOf === file}
      keeping={keeping}
      hasOwn={current !== null}
      kept={words.kept}
      onKeep={keep}
      toCopy={
        <a ref={takeFocus} className="button button-small" href={pathOf(locale, 'workshop')}>
          {words.go}
        </a>
      }
    />
  );
}
