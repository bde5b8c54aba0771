import { useEffect, useId, useRef, useState } from 'react';
import type { Assessment } from '../../domain/assessment.ts';
import { scoreAssessment } from '../../domain/report.ts';
import { date, fill } from '../../i18n/words.ts';
import { headlineOf } from '../../exports/report-sentences.ts';
import { type ReportText, useReportText } from '../report/report-text.ts';
import { CopyLink } from './CopyLink.tsx';
import { HeldByLink } from './HeldByLink.tsx';
import { useLink, type Wish } from './link-of.ts';
import { PartChoice } from './PartChoice.tsx';
import { PasswordChoice } from './PasswordChoice.tsx';
import { SaveFile } from './SaveFile.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly onClose: () => void;
}

/** All ways to hand a report on. The link is made anew at every choice and holds what is ticked, nothing else. */
export function ShareDialog({ assessment, onClose }: Props) {
  const text = useReportText();
  const { common, share } = text.t;
  const [wish, setWish] = useState<Wish>({ parts: [], password: '' });
  const made = useLink(assessment, wish);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="share-dialog no-print" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{share.dialog.title}</h2>
      <p>{share.dialog.lead}</p>
      <PartChoice
        assessment={assessment}
        parts={wish.parts}
        onChange={(parts) => setWish({ ...wish, parts })}
      />
      <p className="notice notice-warn">
        {wish.password === '' ? share.dialog.readers : share.dialog.readersLocked}
      </p>
      <CopyLink made={made} message={(link) => messageOf(text, assessment, wish, link)} />
      <HeldByLink assessment={assessment} parts={wish.parts} />
      <PasswordChoice isSet={wish.password !== ''} onChange={(password) => setWish({ ...wish, password })} />
      <SaveFile assessment={assessment} />
      <p>
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => dialog.current?.close()}
        >
          {common.close}
        </button>
      </p>
    </dialog>
  );
}

/** The message names the scope only when the link does. */
function messageOf(
  text: ReportText,
  assessment: Assessment,
  { parts, password }: Wish,
  link: string,
): string {
  const { dialog } = text.t.share;
  const score = scoreAssessment(assessment);
  const scope = parts.includes('scope') ? score.scope : null;
  return fill(password === '' ? dialog.text : dialog.textLocked, {
    date: date(text.locale, assessment.date),
    headline: headlineOf(text, { ...score, scope }),
    link,
  });
}
