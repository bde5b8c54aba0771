import { useId } from 'react';
import { isDecided, minutesEach } from '../../../domain/workshop/discussion.ts';
import { PLANS } from '../../../flows/preparing/plan.ts';
import { count } from '../../../i18n/words.ts';
import { useRoomText } from './room-text.ts';
import { useClock } from './use-clock.ts';
import type { Room } from './use-room.ts';

const LONGEST = 600;

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
  const clock = useClock(room.id, minutes);
  const open = room.proposed.filter((one) => !isDecided(room.copy.decided?.[one])).length;
  const left = clock.left ?? minutes;
  const each = minutesEach(left, open);
  const whole =
    clock.left === undefined
      ? count(locale, time.planned, minutes)
      : left === 0
        ? time.over
        : count(locale, time.left, left);
  const share = each === null ? '' : each === 0 ? time.short : count(locale, time.each, each);
  return (
    <div className="room-time">
      <p>
        <strong>{whole}</strong>
        {share && ` · ${share}`}
      </p>
      {canBeSet && !clock.isSession && (
        <p className="cluster no-wall">
          <label htmlFor={id}>{time.label}</label>
          <input
            id={id}
            className="room-minutes"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={minutes}
            onChange={({ currentTarget }) => {
              const typed = Number(currentTarget.value.replace(/\D/g, ''));
              if (typed > 0) room.setMinutes(Math.min(LONGEST, typed));
            }}
          />
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={clock.left === undefined ? clock.start : clock.stop}
          >
            {clock.left === undefined ? time.start : time.stop}
          </button>
        </p>
      )}
    </div>
  );
}
