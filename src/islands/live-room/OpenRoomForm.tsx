import { useLocale } from '../../components/parts/text.ts';
import { REPLIES_AT_MOST } from '../../domain/workshop/invitation.ts';
import { liveRoomOf } from '../../flows/live-room/led-here.ts';
import { fill, thousands } from '../../i18n/words.ts';
import { OpeningKeyForm } from './OpeningKeyForm.tsx';
import type { RoomWords } from './room-words.ts';

interface Props {
  readonly id: string;
  readonly scope: string | undefined;
  readonly t: RoomWords['t'];
}

/** Opens a room for a workshop that has a scope. */
export function OpenRoomForm({ id, scope, t: words }: Props) {
  const locale = useLocale();
  const t = words.prepare;
  return (
    <>
      <p>{t.lead}</p>
      <p>{t.sees}</p>
      <p className="small quiet">{fill(t.limit, { most: thousands(locale, REPLIES_AT_MOST) })}</p>
      <OpeningKeyForm
        t={words}
        act={t.open}
        done={t.isOpen}
        first={scope ? undefined : t.needsScope}
        onGiven={(key, closes) => liveRoomOf(id).open(key, closes)}
      />
    </>
  );
}
