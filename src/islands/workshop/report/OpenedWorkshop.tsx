import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { takeFocus } from '../../../components/parts/take-focus.ts';
import { toContent } from '../../../components/parts/to-content.ts';
import { respondentsOf } from '../../../domain/workshop/workshop.ts';
import { closeOpened } from '../../../flows/opening/opened.ts';
import { pathOf } from '../../../i18n/locale.ts';
import { count, date, fill } from '../../../i18n/words.ts';
import type { WorkshopFile } from '../../../share/files.ts';
import { $current } from '../../../stores/assessments.ts';
import { $workshopsKeeping, addWorkshop } from '../../../stores/workshops.ts';
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
  const { opening } = t.share;
  const words = t.workshopReport.opened;
  const current = useStore($current);
  const keeping = useStore($workshopsKeeping);
  const [keptOf, setKeptOf] = useState<WorkshopFile>();
  const isKept = keptOf === file;
  const title = words[from === 'link' ? 'fromLink' : 'fromFile'];
  const when = date(locale, file.date);
  const name = file.scope?.trim() || fill(opening.keepName, { date: when });
  const keep = () => {
    addWorkshop(name, file);
    setKeptOf(file);
  };
  return (
    <section className="opened-banner" aria-label={title}>
      <div className="notice notice-accent">
        <p>
          <strong>{title}</strong>
          {t.common.colon}
          {file.scope?.trim() || opening.noScope}, <time dateTime={file.date}>{when}</time>,{' '}
          {count(locale, words.voices, respondentsOf(file))}. {opening.readOnly}
        </p>
        <p role="status">{isKept && (keeping.ok ? fill(words.kept, { name }) : opening.keptNot)}</p>
        <p className="cluster no-print">
          {isKept ? (
            <a ref={takeFocus} className="button button-small" href={pathOf(locale, 'workshop')}>
              {words.go}
            </a>
          ) : (
            <button type="button" className="button button-small" onClick={keep}>
              {opening.keep}
            </button>
          )}
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => toContent(closeOpened)}
          >
            {current ? opening.mine : opening.close}
          </button>
        </p>
      </div>
    </section>
  );
}
