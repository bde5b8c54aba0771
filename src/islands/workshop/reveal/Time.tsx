import '../../../components/parts/early-input.ts';
import { useId } from 'react';
import { minutesEach } from '../../../domain/workshop/discussion.ts';
import { PLANS } from '../../../flows/preparing/plan.ts';
import { minutesTyped } from '../../../flows/revealing/clock.ts';
import { stillOpen } from '../../../flows/revealing/room.ts';
import { count } from '../../../i18n/words.ts';
import { TYPED_AT_MOST } from '../../../share/format/limits.ts';
import { useRoomText } from './room-text.ts';
import { useClock } from './use-clock.ts';
import type { Room } from './use-room.ts';

interface Props {
  readonly room: Room;
  /** The minutes can be set and the clock started here. */
  readonly canBeSet: boolean;
}

/** How long is left, and how long that makes for each practice still to be talked about. */
export function Time({ room, canBeSet }: Props) {
  const { locale, t } = useRoomText();
  const { time } = t;
  const id = useId();
  const minutes = room.copy.stage?.minutes ?? PLANS[90].discuss;
  const { left, isSession, start, stop } = useClock(room.id, minutes);
  const each = minutesEach(left ?? minutes, stillOpen(room));
  const running = left === 0 ? time.over : count(locale, time.left, left ?? 0);
  const whole = left === undefined ? count(locale, time.planned, minutes) : running;
  const share = each === null ? '' : each === 0 ? time.short : count(locale, time.each, each);
  return (
    <div className="room-time">
      <p>
        <strong>{whole}</strong>
        {share && ` · ${share}`}
      </p>
      {canBeSet && !isSession && (
        <p className="cluster no-wall">
          <label htmlFor={id}>{time.label}</label>
          <input
            id={id}
            className="room-minutes"
            type="text"
            maxLength={TYPED_AT_MOST}
            inputMode="numeric"
            autoComplete="off"
            value={minutes}
            onChange={({ currentTarget }) => {
              const typed = minutesTyped(currentTarget.value);
              if (typed !== undefined) room.setMinutes(typed);
            }}
          />
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={left === undefined ? start : stop}
          >
            {left === undefined ? time.start : time.stop}
          </button>
        </p>
      )}
    </div>
  );
}
