import { useEffect } from 'react';
import { AskTwice } from '../../components/parts/AskTwice.tsx';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { downloadUnreadable } from '../../flows/keeping/downloads.ts';
import type { Locale } from '../../i18n/locale.ts';
import { count } from '../../i18n/words.ts';
import { sayKeptMissing } from '../../stores/browser/bring-back.ts';
import type { Unreadable } from '../../stores/drawer.ts';
import { loadText } from '../text/load-text.ts';

interface Props {
  readonly locale: Locale;
  readonly what: 'reply' | 'ask' | 'house' | 'wording';
  readonly unreadable: readonly Unreadable[];
  readonly onErase: (one: Unreadable) => void;
}

/** What would be used here, is kept, and cannot be read: it is said, to be downloaded as it is, or erased. */
export function SetAside({ locale, what, unreadable, onErase }: Props) {
  const words = useLoaded(unreadable.length, () => loadText(locale));
  useEffect(() => {
    if (words === 'failed') sayKeptMissing();
  }, [words]);
  if (unreadable.length === 0 || typeof words !== 'object') return null;
  const t = words.t.setAside;
  return (
    <div role="status" className="notice notice-warn no-print">
      <p>{count(locale, t[what], unreadable.length)}</p>
      {unreadable.map((one) => (
        <p className="cluster" key={one.key}>
          <button type="button" className="button-text" onClick={() => downloadUnreadable(one)}>
            {t.download}
          </button>
          <AskTwice
            words={{ act: t.erase, what: t.eraseWhat, cancel: t.cancel }}
            onSure={() => onErase(one)}
          />
        </p>
      ))}
    </div>
  );
}
