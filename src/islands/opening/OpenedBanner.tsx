import { useStore } from '@nanostores/react';
import { useMemo, useState } from 'react';
import { takeFocus } from '../../components/parts/take-focus.ts';
import { toContent } from '../../components/parts/to-content.ts';
import { assessAgain, keepCopy, workOnCopy } from '../../flows/opening/keep-opened.ts';
import { pathOf } from '../../i18n/locale.ts';
import type { AssessmentFile } from '../../share/files.ts';
import { fromFile } from '../../share/files.ts';
import { $current, $keeping } from '../../stores/assessments.ts';
import { goToPage } from '../../stores/browser/address.ts';
import { useReportText } from '../text/report-text.ts';
import { ByOwner } from './ByOwner.tsx';
import { CompareWithMine } from './CompareWithMine.tsx';
import { OpenedNotice } from './OpenedNotice.tsx';

/** What was opened, and how it came. */
export interface BroughtReport {
  readonly from: 'link' | 'file';
  readonly file: AssessmentFile;
}

/** Tells an opened report from one's own, and answers, keeps, compares or closes it. */
export function OpenedBanner({ from, file }: BroughtReport) {
  const { locale, t } = useReportText();
  const { opening } = t.share;
  const current = useStore($current);
  const assessment = useMemo(() => fromFile(file), [file]);
  const keeping = useStore($keeping);
  const [copy, setCopy] = useState<{ of: AssessmentFile; id: string }>();
  const copyId = copy?.of === file ? copy.id : undefined;
  const keep = (name: string) => {
    const id = keepCopy(name);
    if (id !== null) setCopy({ of: file, id });
  };
  return (
    <OpenedNotice
      title={opening[from === 'link' ? 'fromLink' : 'fromFile']}
      file={file}
      isKept={copyId !== undefined}
      keeping={keeping}
      kept={opening.kept}
      onKeep={keep}
      onAgain={(name) => {
        if (assessAgain(name)) goToPage(pathOf(locale, 'assessment'));
      }}
      toCopy={
        <button
          ref={takeFocus}
          type="button"
          className="button button-small"
          onClick={() => copyId !== undefined && toContent(() => workOnCopy(copyId))}
        >
          {opening.workOn}
        </button>
      }
    >
      <ByOwner assessment={assessment} />
      {current && <CompareWithMine opened={file} mine={current} />}
    </OpenedNotice>
  );
}
