import { useStore } from '@nanostores/react';
import { count, fill } from '../../i18n/words.ts';
import { $current, $keeping, $unreadable } from '../../stores/assessments.ts';
import { downloadAssessment, downloadUnreadable } from '../../stores/downloads.ts';
import type { QuestionnaireWords } from './words.ts';

/** What could not be kept or read, and the way out. Shown only after the page woke up. */
export function StorageNotice({ words: { locale, t } }: { readonly words: QuestionnaireWords }) {
  const keeping = useStore($keeping);
  const current = useStore($current);
  const unreadable = useStore($unreadable);
  return (
    <>
      <div role="alert">
        {!keeping.ok && (
          <div className="notice notice-warn no-print">
            <p>
              <strong>{t.storage[keeping.why]}</strong> {current ? t.storage.wayOut : t.storage.noneYet}
            </p>
            {current && (
              <button
                type="button"
                className="button button-small"
                onClick={() => downloadAssessment(current)}
              >
                {t.storage.download}
              </button>
            )}
          </div>
        )}
      </div>
      {unreadable.length > 0 && (
        <div className="notice notice-warn no-print">
          <p>
            {count(locale, t.storage.unreadable, unreadable.length)} {t.storage.unreadableWayOut}
          </p>
          <p className="cluster">
            {unreadable.map((one, index) => (
              <button
                key={one.key}
                type="button"
                className="button button-small"
                onClick={() => downloadUnreadable(one)}
              >
                {unreadable.length === 1
                  ? t.storage.downloadUnreadable
                  : fill(t.storage.downloadUnreadableNth, { n: index + 1 })}
              </button>
            ))}
          </p>
        </div>
      )}
    </>
  );
}
