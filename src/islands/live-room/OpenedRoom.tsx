import { useLocale } from '../../components/parts/text.ts';
import type { KeptLiveRoom } from '../../domain/workshop/live-room.ts';
import { date, fill } from '../../i18n/words.ts';
import { readPass } from '../../room/pass.ts';
import { dayHere } from '../../stores/browser/clock.ts';
import type { FacilitatedWorkshop } from '../../stores/workshops.ts';
import { ProlongRoom } from './ProlongRoom.tsx';
import { Reminder } from './Reminder.tsx';
import { RoomLine } from './RoomLine.tsx';
import type { RoomWords } from './room-words.ts';

interface Props {
  readonly saved: FacilitatedWorkshop;
  readonly room: KeptLiveRoom;
  readonly words: RoomWords;
}

/** The last day on which phones are let in: the one that was named, else the one that the server keeps rooms until. */
function lastDayOf({ closes, pass }: KeptLiveRoom): string | undefined {
  if (closes !== undefined) return closes;
  const read = readPass(pass);
  return typeof read === 'string' ? undefined : dayHere(new Date(read.ticket.expires * 1_000).toISOString());
}

/** A room that was opened: until when it takes replies and how that is put off, what carries it, and a reminder to send. */
export function OpenedRoom({ saved, room, words }: Props) {
  const locale = useLocale();
  const t = words.t.prepare;
  const last = lastDayOf(room);
  return (
    <>
      <p>
        <strong>{t.isOpen}</strong> {last !== undefined && fill(t.until, { date: date(locale, last) })}
      </p>
      <RoomLine id={saved.id} t={words.t} />
      <p>{t.resend}</p>
      <p className="small quiet">{t.elsewhere}</p>
      <ProlongRoom id={saved.id} t={words.t} />
      <Reminder copy={saved.file} room={room} t={words.t.reminder} />
    </>
  );
}
