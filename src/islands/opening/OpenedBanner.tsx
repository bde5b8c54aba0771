import { useMemo, useState } from 'react';
import { takeFocus } from '../../components/parts/take-focus.ts';
import { toContent } from '../../components/parts/to-content.ts';
import { pathOf } from '../../i18n/locale.ts';
import type { AssessmentFile } from '../../share/files.ts';
import { fromFile } from '../../share/files.ts';
import { goToPage } from '../../stores/browser/address.ts';
import { useReportText } from '../text/report-text.ts';
import { CompareWithMine } from './CompareWithMine.tsx';
import { OpenedNotice } from './OpenedNotice.tsx';
import { useOwnBeside } from './use-own-beside.ts';

/** What was opened, and how it came. */
export interface BroughtReport {
  readonly from: 'link' | 'file';
  readonly file: AssessmentFile;
}

/** Tells an opened report from one's own, and answers, keeps, compares or closes it. */
export function OpenedBanner({ from, file }: BroughtReport) {
  const { locale, t } = useReportText();
  const { opening } = t.share;
  const assessment = useMemo(() => fromFile(file), [file]);
  const { current, keeping, isComing, hasFailed, act } = useOwnBeside();
  const [copy, setCopy] = useState<{ of: AssessmentFile; id: string }>();
  const copyId = copy?.of === file ? copy.id : undefined;
  return (
    <OpenedNotice
      title={opening[from === 'link' ? 'fromLink' : 'fromFile']}
      assessment={assessment}
      isKept={copyId !== undefined}
      keeping={keeping}
      hasOwn={current !== null || isComing}
      kept={opening.kept}
      onKeep={(name) =>
        act(({ keepCopy }) => {
          const id = keepCopy(name);
          if (id !== null) setCopy({ of: file, id });
        })
      }
      onAgain={(name) =>
        act(({ keepCopy, assessAgain }) => {
          const id = copyId ?? keepCopy(name);
          if (id === null) return;
          if (assessAgain(id, name)) goToPage(pathOf(locale, 'assessment'));
          else setCopy({ of: file, id });
        })
      }
      toCopy={
        <button
          ref={takeFocus}
          type="button"
          className="button button-small"
          onClick={() => act(({ workOnCopy }) => copyId !== undefined && toContent(() => workOnCopy(copyId)))}
        >
          {opening.workOn}
        </button>
      }
    >
      {hasFailed && <p role="alert">{t.share.unavailable}</p>}
      {isComing && (
        <details className="opened-coming">
          <summary>{opening.compare}</summary>
        </details>
      )}
      {current && <CompareWithMine opened={file} mine={current} />}
    </OpenedNotice>
  );
}
