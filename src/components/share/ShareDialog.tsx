import { useEffect, useId, useRef, useState } from 'react';
import { scoreAssessment } from '../../domain/report.ts';
import { date, fill } from '../../i18n/words.ts';
import type { AssessmentFile } from '../../share/formats.ts';
import { headlineOf } from '../report/report-sentences.ts';
import { type ReportText, useReportText } from '../report/report-text.ts';
import { CopyLink } from './CopyLink.tsx';
import { HeldByLink } from './HeldByLink.tsx';
import { useLink, type Wish } from './link-of.ts';
import { PartChoice } from './PartChoice.tsx';
import { PasswordChoice } from './PasswordChoice.tsx';
import { SaveFile } from './SaveFile.tsx';

interface Props {
  readonly file: AssessmentFile;
  readonly onClose: () => void;
}

/** All ways to hand a report on. The link is made anew at every choice and holds what is ticked, nothing else. */
export function ShareDialog({ file, onClose }: Props) {
  const text = useReportText();
  const { common, share } = text.t;
  const [wish, setWish] = useState<Wish>({ parts: [], password: '' });
  const made = useLink(file, wish);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="share-dialog no-print" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{share.dialog.title}</h2>
      <p>{share.dialog.lead}</p>
      <PartChoice file={file} parts={wish.parts} onChange={(parts) => setWish({ ...wish, parts })} />
      <HeldByLink file={file} wish={wish} />
      <PasswordChoice isSet={wish.password !== ''} onChange={(password) => setWish({ ...wish, password })} />
      <CopyLink made={made} message={(link) => messageOf(text, file, wish, link)} />
      <SaveFile file={file} />
      <p>
        <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
          {common.close}
        </button>
      </p>
    </dialog>
  );
}

/** The message names the scope only when the link does. */
function messageOf(text: ReportText, file: AssessmentFile, { parts, password }: Wish, link: string): string {
  const { dialog } = text.t.share;
  const score = scoreAssessment(file);
  const scope = parts.includes('scope') ? score.scope : null;
  return fill(password === '' ? dialog.text : dialog.textLocked, {
    date: date(text.locale, file.date),
    headline: headlineOf(text, { ...score, scope }),
    link,
  });
}
