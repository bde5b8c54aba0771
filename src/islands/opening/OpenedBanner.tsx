import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { takeFocus } from '../../components/parts/take-focus.ts';
import { toContent } from '../../components/parts/to-content.ts';
import { closeOpened, keepCopy, workOnCopy } from '../../flows/opening/opened.ts';
import { date, fill } from '../../i18n/words.ts';
import type { AssessmentFile } from '../../share/files.ts';
import { $current, $keeping } from '../../stores/assessments.ts';
import { useReportText } from '../text/report-text.ts';
import { CompareWithMine } from './CompareWithMine.tsx';

interface Props {
  readonly from: 'link' | 'file';
  readonly file: AssessmentFile;
}

/** Tells an opened report from one's own, and keeps, compares or closes it. */
export function OpenedBanner({ from, file }: Props) {
  const { locale, t } = useReportText();
  const { opening } = t.share;
  const current = useStore($current);
  const keeping = useStore($keeping);
  const [copy, setCopy] = useState<{ of: AssessmentFile; id: string }>();
  const when = date(locale, file.date);
  const name = file.scope?.trim() || fill(opening.keepName, { date: when });
  const copyId = copy?.of === file ? copy.id : undefined;
  const keep = () => {
    const id = keepCopy(name);
    if (id !== null) setCopy({ of: file, id });
  };

  return (
    <section className="opened-banner" aria-label={opening[from === 'link' ? 'fromLink' : 'fromFile']}>
      <div className="notice notice-accent">
        <p>
          <strong>{opening[from === 'link' ? 'fromLink' : 'fromFile']}</strong>
          {t.common.colon}
          {file.scope?.trim() || opening.noScope}, <time dateTime={file.date}>{when}</time>.{' '}
          {opening.readOnly}
        </p>
        <p role="status">
          {copyId !== undefined && (keeping.ok ? fill(opening.kept, { name }) : opening.keptNot)}
        </p>
        <p className="cluster no-print">
          {copyId === undefined ? (
            <button type="button" className="button button-small" onClick={keep}>
              {opening.keep}
            </button>
          ) : (
            <button
              ref={takeFocus}
              type="button"
              className="button button-small"
              onClick={() => toContent(() => workOnCopy(copyId))}
            >
              {opening.workOn}
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
        {current && <CompareWithMine opened={file} mine={current} />}
      </div>
    </section>
  );
}
