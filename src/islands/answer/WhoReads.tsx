import { announcedUntil } from '../../domain/workshop/announced-keeping.ts';
import { isAskOfOne } from '../../domain/workshop/ask-someone.ts';
import { date, fill } from '../../i18n/words.ts';
import { ROOM_URL } from '../../room/room-url.ts';
import type { OwnReply } from '../../stores/own-replies.ts';
import { WithGuest } from '../live-room/WithGuest.tsx';
import { useAnswerText } from './answer-text.ts';

interface Props {
  /** Where one's reply goes and by when; empty where nothing is said. */
  readonly whereTo: string;
  readonly own: OwnReply;
}

/** Who will read what of one's answers. */
export function WhoReads({ whereTo, own }: Props) {
  const { locale, t: words } = useAnswerText();
  const t = words.start;
  const until = announcedUntil(own.invitation);
  const { groups = [], named = false, notesAllowed = false } = own.invitation;
  return (
    <section className="notice" aria-labelledby="who-title">
      <h2 id="who-title">{t.who}</h2>
      <p>
        <strong>{named ? t.named : t.anonymous}</strong> {!named && t.anonymousMore}
      </p>
      <p>
        {[...(groups.length > 0 ? [t.groups] : []), ...(notesAllowed ? [t.notes] : []), t.here].join(' ')}
      </p>
      {!isAskOfOne(own.invitation) && (
        <p>{until === undefined ? t.keptFor : fill(t.keptUntil, { date: date(locale, until) })}</p>
      )}
      {ROOM_URL !== '' && (
        <WithGuest locale={locale} own={own}>
          {({ t }) => <p>{t.guest.who}</p>}
        </WithGuest>
      )}
      {whereTo !== '' && (
        <p>
          <strong>{whereTo}</strong>
        </p>
      )}
    </section>
  );
}
