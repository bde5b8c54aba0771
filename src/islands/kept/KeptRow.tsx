import { memo, useEffect, useRef, useState } from 'react';
import { takeFocus } from '../../components/parts/take-focus.ts';
import { contentOf } from '../../domain/model/content-of.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathOf } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { moment } from '../../i18n/moment.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { fromFile } from '../../share/files.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';
import { RenameForm } from './RenameForm.tsx';

export type RowAction = 'resume' | 'report' | 'rename' | 'duplicate' | 'again' | 'file' | 'remove';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['kept'];
  readonly saved: KeptAssessment;
  readonly isCurrent: boolean;
  /** `name` comes with `rename`. Always the same function, so that a row is drawn again only when it changed. */
  readonly onAction: (action: RowAction, saved: KeptAssessment, name?: string) => void;
}

/** One kept assessment: what it holds, and what can be done with it. */
export const KeptRow = memo(function KeptRow({ locale, t, saved, isCurrent, onAction }: Props) {
  const [open, setOpen] = useState<'rename' | 'again' | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const wasOpen = useRef(false);
  const { scope, ...assessment } = fromFile(saved.file);
  const { answered, all } = contentOf(assessment);

  // Focus goes back to the button that opened the form, once it is there again.
  useEffect(() => {
    if (open === null && wasOpen.current) opener.current?.focus();
    wasOpen.current = open !== null;
  }, [open]);

  const whose = <span className="hidden-visually">{saved.name}</span>;
  const action = (name: 'duplicate' | 'file' | 'remove') => (
    <button type="button" className="button-text" onClick={() => onAction(name, saved)}>
      {t[name]} {whose}
    </button>
  );

  return (
    <li className="kept-row">
      <h3>{saved.name}</h3>
      <p className="small quiet">
        {[
          ...(scope === saved.name ? [] : [scope ?? t.noScope]),
          date(locale, assessment.date),
          count(locale, t.facts, answered, { all }),
          fill(t.changed, { when: moment(locale, saved.updated) }),
        ].join(' · ')}{' '}
        {isCurrent && <span className="tag">{t.here}</span>}{' '}
        {saved.frozen && <span className="tag">{t.frozen}</span>}
      </p>
      {saved.frozen && <p className="small quiet">{t.frozenHint}</p>}
      <p className="cluster" hidden={open !== null}>
        {!saved.frozen && (
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => onAction('resume', saved)}
          >
            {t.resume} {whose}
          </button>
        )}
        <a
          className="button button-quiet button-small"
          href={pathOf(locale, 'report')}
          onClick={() => onAction('report', saved)}
        >
          {t.report} {whose}
        </a>
        <button
          type="button"
          className="button-text"
          onClick={({ currentTarget }) => {
            opener.current = currentTarget;
            setOpen('rename');
          }}
        >
          {t.rename} {whose}
        </button>
        {action('duplicate')}
        {!saved.frozen && (
          <button
            type="button"
            className="button-text"
            onClick={({ currentTarget }) => {
              opener.current = currentTarget;
              setOpen('again');
            }}
          >
            {t.again} {whose}
          </button>
        )}
        {action('file')}
        {action('remove')}
      </p>
      {open === 'rename' && (
        <RenameForm
          t={t}
          name={saved.name}
          onCancel={() => setOpen(null)}
          onSave={(name) => {
            setOpen(null);
            onAction('rename', saved, name);
          }}
        />
      )}
      {open === 'again' && (
        <div className="notice">
          <p>{fill(t.againExplained, { name: saved.name })}</p>
          <p className="cluster">
            <button
              type="button"
              className="button button-small"
              ref={takeFocus}
              onClick={() => onAction('again', saved)}
            >
              {t.againConfirm}
            </button>
            <button type="button" className="button-text" onClick={() => setOpen(null)}>
              {t.cancel}
            </button>
          </p>
        </div>
      )}
    </li>
  );
});
