import type { ReactNode } from 'react';
import { isRevealed, neighbourOf } from '../../../flows/revealing/room.ts';
import { count } from '../../../i18n/words.ts';
import { useRoomText } from './room-text.ts';
import type { Leading } from './use-leading.ts';
import type { Looking } from './use-looking.ts';
import type { Room } from './use-room.ts';

interface Props {
  readonly room: Room;
  readonly looking: Looking;
  readonly leading: Leading;
  readonly children: ReactNode;
}

/** Every control of the room as a button, and what the last one did. */
export function RoomTools({ room, looking, leading, children }: Props) {
  const { locale, t } = useRoomText();
  const { shown, isBoth, setBoth } = looking;
  const { said, go, step, isAccepting, openAccept, undo } = leading;
  const close = room.close.toAccept.length;
  return (
    <div className="room-tools">
      <p className="cluster">
        {shown !== null && (
          <button type="button" onClick={() => go(null)}>
            {t.overview.back}
          </button>
        )}
        <button type="button" disabled={neighbourOf(room, shown, -1) === undefined} onClick={() => step(-1)}>
          {t.move.previous}
        </button>
        <button type="button" disabled={neighbourOf(room, shown, 1) === undefined} onClick={() => step(1)}>
          {shown === null ? t.overview.begin : t.move.next}
        </button>
        {shown === null && isRevealed(room.copy, null) && close > 0 && !isAccepting && (
          <button type="button" onClick={openAccept}>
            {count(locale, t.accept.button, close)}
          </button>
        )}
        <button type="button" disabled={!room.canUndo} onClick={undo}>
          {t.undo.button}
        </button>
        {shown !== null && (
          <button type="button" aria-pressed={isBoth} onClick={() => setBoth(!isBoth)}>
            {t.languages.both}
          </button>
        )}
      </p>
      <p role="status" className={said.isHeardOnly ? 'hidden-visually' : 'room-said'}>
        {said.text}
      </p>
      {children}
    </div>
  );
}
