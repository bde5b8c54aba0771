import { useStore } from '@nanostores/react';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { moment } from '../../i18n/moment.ts';
import { count, fill } from '../../i18n/words.ts';
import { $deletedWorkshops, restoreWorkshop } from '../../stores/workshops.ts';
import { SureErase } from './SureErase.tsx';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['workshop']['list'];
  /** Told what was done, to be said. */
  readonly onDone: (said: string) => void;
}

/** What was put aside, folded: each comes back, or is erased wholly. */
export function DeletedWorkshops({ locale, t, onDone }: Props) {
  const deleted = useStore($deletedWorkshops);
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
                  restoreWorkshop(id);
                  onDone(fill(t.said.restored, { name }));
                }}
              >
                {t.restore} <span className="hidden-visually">{name}</span>
              </button>
              <SureErase t={t} id={id} name={name} onErased={() => onDone(t.said.erased)} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
