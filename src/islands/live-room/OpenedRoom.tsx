import { useLocale } from '../../components/parts/text.ts';
import type { KeptLiveRoom } from '../../domain/workshop/live-room.ts';
import { date, fill } from '../../i18n/words.ts';
import type { FacilitatedWorkshop } from '../../stores/workshops.ts';
import { Reminder } from './Reminder.tsx';
import { RoomLine } from './RoomLine.tsx';
import type { RoomWords } from './room-words.ts';

interface Props {
  readonly saved: FacilitatedWorkshop;
  readonly room: KeptLiveRoom;
  readonly words: RoomWords;
}

/** A room that was opened: until when it takes replies, what carries it, and a reminder to send. */
export function OpenedRoom({ saved, room, words }: Props) {
  const locale = useLocale();
  const t = words.t.prepare;
  return (
    <>
      <p>
        <strong>{t.isOpen}</strong>{' '}
        {room.closes !== undefined && fill(t.until, { date: date(locale, room.closes) })}
      </p>
      <RoomLine id={saved.id} t={words.t} />
      <p>{t.resend}</p>
      <p className="small quiet">{t.elsewhere}</p>
      <Reminder copy={saved.file} room={room} t={words.t.reminder} />
    </>
  );
}
