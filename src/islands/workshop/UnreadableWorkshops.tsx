import { useStore } from '@nanostores/react';
import { useLocale, useText } from '../../components/parts/text.ts';
import { downloadUnreadable } from '../../flows/keeping/downloads.ts';
import { count } from '../../i18n/words.ts';
import { $unreadableWorkshops, eraseUnreadableWorkshop } from '../../stores/workshops.ts';

/** What is kept and cannot be read: to be downloaded as it is, or erased. */
export function UnreadableWorkshops() {
  const locale = useLocale();
  const { list: t } = useText('workshop');
  const unreadable = useStore($unreadableWorkshops);
  if (unreadable.length === 0) return null;
  return (
    <div className="notice notice-warn">
      <p>{count(locale, t.unreadable, unreadable.length)}</p>
      {unreadable.map((one) => (
        <p className="cluster" key={one.key}>
          <button type="button" className="button-text" onClick={() => downloadUnreadable(one)}>
            {t.download}
          </button>
          <button type="button" className="button-text" onClick={() => eraseUnreadableWorkshop(one)}>
            {t.erase}
          </button>
        </p>
      ))}
    </div>
  );
}
