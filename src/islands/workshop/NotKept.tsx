import { useStore } from '@nanostores/react';
import { downloadWorkshop } from '../../flows/keeping/workshop-downloads.ts';
import type { Messages } from '../../i18n/messages.ts';
import { $currentWorkshop, $workshopsKeeping } from '../../stores/workshops.ts';

/** Says what could not be kept and why, with the way out: the file. Empty, and silent, when all is kept. */
export function NotKept({ t }: { readonly t: Messages['workshop']['notKept'] }) {
  const keeping = useStore($workshopsKeeping);
  const current = useStore($currentWorkshop);
  return (
    <div role="alert">
      {!keeping.ok && (
        <div className="notice notice-warn">
          <p>{t[keeping.why]}</p>
          {current && (
            <p>
              <button type="button" className="button button-small" onClick={() => downloadWorkshop(current)}>
                {t.save}
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
