import { useState } from 'react';
import { useText } from '../../../components/parts/text.ts';
import { downloadWorkshop } from '../../../flows/keeping/workshop-downloads.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';
import { HandOver } from './HandOver.tsx';
import { OnPhone } from './OnPhone.tsx';

interface Props {
  readonly saved: FacilitatedWorkshop;
}

/** What other devices need: this workshop on a phone, all replies in one QR code, the working copy. */
export function Devices({ saved }: Props) {
  const { devices: t } = useText('collect');
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
      {isPhone && <OnPhone copy={copy} />}
      {isOver && <HandOver copy={copy} />}
    </div>
  );
}
