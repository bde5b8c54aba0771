import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { moment } from '../../i18n/moment.ts';
import { count, fill } from '../../i18n/words.ts';
import { eraseAssessment, type KeptAssessment, restoreAssessment } from '../../stores/assessments.ts';
import { Sure } from './Sure.tsx';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['kept'];
  readonly deleted: readonly KeptAssessment[];
  /** Told what was done, to be said. */
  readonly onDone: (said: string) => void;
}

/** What was deleted, folded: each comes back, or is erased for good. */
export function DeletedList({ locale, t, deleted, onDone }: Props) {
  if (deleted.length === 0) return null;
  return (
    <details>
      <summary>{count(locale, t.deleted, deleted.length)}</summary>
      <ul>
        {deleted.map(({ id, name, deleted: when = '' }) => (
          <li key={id}>
            {name} <span className="small quiet">{fill(t.deletedOn, { when: moment(locale, when) })}</span>
            <p className="cluster">
              <button
                type="button"
                className="button-text"
                onClick={() => {
                  restoreAssessment(id);
                  onDone(fill(t.said.restored, { name }));
                }}
              >
                {t.restore} <span className="hidden-visually">{name}</span>
              </button>
              <Sure
                t={t}
                name={name}
                onErase={() => {
                  eraseAssessment(id);
                  onDone(t.said.erased);
                }}
              />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
