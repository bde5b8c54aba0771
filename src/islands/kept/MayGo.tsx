import { useEffect, useState } from 'react';
import { useLocale, useText } from '../../components/parts/text.ts';
import { downloadBackup } from '../../flows/keeping/downloads.ts';
import { pathOf } from '../../i18n/locale.ts';
import { type Lasting, lastingHere } from '../../stores/browser/lasting.ts';

/** Where this browser is known to forget, says so before it does, with a file and a link at hand. */
export function MayGo() {
  const locale = useLocale();
  const { mayGo: t } = useText('kept');
  const [lasting, setLasting] = useState<Lasting>();
  useEffect(() => void lastingHere().then(setLasting), []);
  if (lasting !== 'week' && lasting !== 'inside-app') return null;
  return (
    <div className="notice notice-warn measure">
      <p>{t[lasting]}</p>
      <p className="cluster">
        <button type="button" className="button button-quiet button-small" onClick={downloadBackup}>
          {t.file}
        </button>
        <a href={pathOf(locale, 'report')}>{t.link}</a>
      </p>
    </div>
  );
}
