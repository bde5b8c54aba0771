import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { $invited } from '../../flows/replying/invited.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OwnReply } from '../../stores/own-replies.ts';
import type * as Part from './guest.ts';
import { loadRoomWords, type RoomWords } from './room-words.ts';

interface Guest {
  readonly part: typeof Part;
  readonly t: RoomWords['t'];
}

interface Props {
  readonly locale: Locale;
  readonly own: OwnReply;
  readonly children: (guest: Guest) => ReactNode;
  /** What stands here where the invitation knows of no room, and where its part cannot come. */
  readonly otherwise?: ReactNode;
  /** What is said before it where the part could not come. */
  readonly unavailable?: string;
}

/** What a participant’s page has of the live room of an invitation: nothing is fetched where the link holds no pass. */
export function WithGuest({ locale, own, children, otherwise = null, unavailable }: Props) {
  const invited = useStore($invited);
  const pass = invited.state === 'invited' ? invited.pass : undefined;
  const guest = useLoaded<Guest>(pass !== undefined || own.liveRoom !== undefined, async () => {
    const [part, { t }] = await Promise.all([import('./guest.ts'), loadRoomWords(locale)]);
    if (pass !== undefined) part.takePass(own.id, pass);
    return { part, t };
  });
  if (typeof guest === 'object' && own.liveRoom) return children(guest);
  return (
    <>
      {guest === 'failed' && unavailable !== undefined && <p role="alert">{unavailable}</p>}
      {otherwise}
    </>
  );
}
