import { useEffect, useState } from 'react';
import { replyOf } from '../../../domain/workshop/hand-over.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { downloadWorkshop } from '../../../flows/keeping/workshop-downloads.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { pathOf } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { count, fill } from '../../../i18n/words.ts';
import { invitationFile, replyFile } from '../../../share/files.ts';
import { encodeLink } from '../../../share/link/encode-link.ts';
import { absolute } from '../../../stores/browser/address.ts';
import { copyText } from '../../../stores/browser/clipboard.ts';
import type { SavedWorkshop } from '../../../stores/workshops.ts';
import { SCANNABLE_AT_MOST } from '../../share/link-of.ts';
import { QrPicture } from '../../share/QrPicture.tsx';

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
  const [link, setLink] = useState<string | null>();
  useEffect(() => {
    encodeLink(invitationFile(copy.invitation)).then(
      (fragment) => setLink(`${absolute(pathOf(locale, 'workshop'))}#${fragment}`),
      () => setLink(null),
    );
  }, [copy.invitation]);
  if (link === undefined) return <p role="status">{t.making}</p>;
  if (link === null || link.length > SCANNABLE_AT_MOST) return <p role="status">{t.phoneNot}</p>;
  return (
    <>
      <p className="measure">{t.phoneText}</p>
      <QrPicture text={link} title={t.phoneTitle} />
    </>
  );
}

/** The links of all replies, joined into texts that a QR code can hold, and how many replies are too long for one. */
interface Joined {
  readonly texts: readonly string[];
  readonly left: number;
}

async function joinedLinks(copy: WorkingCopy): Promise<Joined> {
  const links = await Promise.allSettled(
    copy.replies.map((reply) => encodeLink(replyFile(replyOf(copy, reply)))),
  );
  const texts: string[] = [];
  let left = 0;
  for (const link of links) {
    if (link.status === 'rejected' || link.value.length > SCANNABLE_AT_MOST) {
      left += 1;
      continue;
    }
    const last = texts.at(-1);
    const longer = `${last} ${link.value}`;
    if (last === undefined || longer.length > SCANNABLE_AT_MOST) texts.push(link.value);
    else texts[texts.length - 1] = longer;
  }
  return { texts, left };
}

function HandOver({ locale, t, copy }: PartProps) {
  const [joined, setJoined] = useState<Joined>();
  const [place, setPlace] = useState(0);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let isWanted = true;
    joinedLinks(copy).then((made) => {
      if (!isWanted) return;
      setJoined(made);
      setPlace(0);
    });
    return () => {
      isWanted = false;
    };
  }, [copy.replies]);
  if (!joined) return <p role="status">{t.making}</p>;
  const { texts, left } = joined;
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
              onClick={() => setPlace((place + 1) % texts.length)}
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
