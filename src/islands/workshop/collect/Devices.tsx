import { useState } from 'react';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { joinedLinks } from '../../../flows/collecting/joined-links.ts';
import { downloadWorkshop } from '../../../flows/keeping/workshop-downloads.ts';
import { reachOf } from '../../../flows/sending/link-address.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { pathOf } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { count, fill } from '../../../i18n/words.ts';
import { invitationFile } from '../../../share/files.ts';
import { encodeLink } from '../../../share/link/encode-link.ts';
import { absolute } from '../../../stores/browser/address.ts';
import { copyText } from '../../../stores/browser/clipboard.ts';
import type { SavedWorkshop } from '../../../stores/workshops.ts';
import { QrPicture } from '../../share/QrPicture.tsx';
import { useLatest } from '../../share/use-latest.ts';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['collect']['devices'];
  readonly saved: SavedWorkshop;
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

interface PartProps {
  readonly locale: Locale;
  readonly t: Messages['collect']['devices'];
  readonly copy: WorkingCopy;
}

function OnPhone({ locale, t, copy }: PartProps) {
  const made = useLatest(
    (invitation: typeof copy.invitation) => encodeLink(invitationFile(invitation)),
    copy.invitation,
  );
  if (made.state === 'making') return <p role="status">{t.making}</p>;
  const link = made.state === 'ready' && `${absolute(pathOf(locale, 'workshop'))}#${made.value}`;
  if (!link || reachOf(link) !== 'scannable') return <p role="status">{t.phoneNot}</p>;
  return (
    <>
      <p className="measure">{t.phoneText}</p>
      <QrPicture text={link} title={t.phoneTitle} />
    </>
  );
}

function HandOver({ locale, t, copy }: PartProps) {
  const joined = useLatest(() => joinedLinks(copy), copy.replies);
  const [at, setAt] = useState({ of: copy.replies, place: 0 });
  const [said, setSaid] = useState('');
  if (joined.state !== 'ready') return <p role="status">{t.making}</p>;
  const { texts, left } = joined.value;
  const place = at.of === copy.replies ? at.place : 0;
  const text = texts[place];
  return (
    <>
      <p className="measure">
        {t.overText} {t.names}
      </p>
      {left > 0 && <p className="measure">{count(locale, t.left, left)}</p>}
      {text !== undefined && (
        <QrPicture text={text} title={fill(t.overTitle, { n: text.split(' ').length })} />
      )}
      <p className="cluster">
        {texts.length > 1 && (
          <>
            <span role="status">{fill(t.part, { n: place + 1, all: texts.length })}</span>
            <button
              type="button"
              className="button button-small"
              onClick={() => setAt({ of: copy.replies, place: (place + 1) % texts.length })}
            >
              {t.next}
            </button>
          </>
        )}
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={async () => setSaid((await copyText(texts.join('\n'))) ? t.copied : t.refused)}
        >
          {t.copy}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
