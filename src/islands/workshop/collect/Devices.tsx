import { useState } from 'react';
import { downloadWorkshop } from '../../../flows/keeping/workshop-downloads.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';
import { HandOver } from './HandOver.tsx';
import { OnPhone } from './OnPhone.tsx';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['collect']['devices'];
  readonly saved: FacilitatedWorkshop;
}

/** What other devices need: this workshop on a phone, all replies in one QR code, the working copy. */
export function Devices({ locale, t, saved }: Props) {
  const [isPhone, setPhone] = useState(false);
  const [isOver, setOver] = useState(false);
  const { file: copy } = saved;
  return (
    <div className="collect-devices">
      <p className="cluster">
        <button
          type="button"
          className="button button-quiet button-small"
          aria-expanded={isPhone}
          onClick={() => setPhone(!isPhone)}
        >
          {t.phone}
        </button>
        {copy.replies.length > 0 && (
          <button
            type="button"
            className="button button-quiet button-small"
            aria-expanded={isOver}
            onClick={() => setOver(!isOver)}
          >
            {t.over}
          </button>
        )}
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => downloadWorkshop(saved)}
        >
          {t.copyFile}
        </button>
      </p>
      <p className="small quiet measure">{t.copyText}</p>
      {isPhone && <OnPhone locale={locale} t={t} copy={copy} />}
      {isOver && <HandOver locale={locale} t={t} copy={copy} />}
    </div>
  );
}
