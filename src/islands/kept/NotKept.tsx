import { useStore } from '@nanostores/react';
import { downloadAssessment } from '../../flows/keeping/downloads.ts';
import type { Messages } from '../../i18n/messages.ts';
import { $current, $keeping } from '../../stores/assessments.ts';

interface Props {
  readonly t: Messages['kept']['notKept'];
}

/** Says what could not be kept and why, with the way out: the file. Empty, and silent, when all is kept. */
export function NotKept({ t }: Props) {
  const keeping = useStore($keeping);
  const current = useStore($current);
  return (
    <div role="alert">
      {!keeping.ok && (
        <div className="notice notice-warn">
          <p>{t[keeping.why]}</p>
          {current && (
            <p>
              <button
                type="button"
                className="button button-small"
                onClick={() => downloadAssessment(current)}
              >
                {t.download}
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
