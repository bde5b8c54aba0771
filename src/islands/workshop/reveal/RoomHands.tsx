import { useState } from 'react';
import { takeFocus } from '../../../components/parts/take-focus.ts';
import { LEVELS } from '../../../domain/model/answer.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import { handsIn } from '../../../domain/workshop/hands-in.ts';
import { beginCount, countHands, faultOf, sayPresent } from '../../../flows/revealing/hand-count.ts';
import { grouped } from '../../../i18n/grouped.ts';
import { count, fill } from '../../../i18n/words.ts';
import { levelInWords } from '../../../wording/levels.ts';
import { HandCounter } from './HandCounter.tsx';
import { useRoomText } from './room-text.ts';
import type { Room } from './use-room.ts';

interface Props {
  readonly room: Room;
  readonly practice: PracticeId;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

/** Hands counted in the room: how many are there, how many for each level, how many for neither. */
export function RoomHands({ room, practice, onDone, onCancel }: Props) {
  const text = useRoomText();
  const { locale, t, common } = text;
  const words = t.hands;
  const [counted, setCounted] = useState(() => beginCount(room.copy, practice));
  const [isTried, setTried] = useState(false);
  const { tally } = counted;
  const fault = faultOf(tally);
  const isKept = room.workshop.room?.[practice] !== undefined;
  const keep = () => {
    setTried(true);
    if (fault) return;
    room.count(practice, tally);
    onDone(words.kept);
  };
  const drop = () => {
    room.count(practice, undefined);
    onDone(words.dropped);
  };
  const counter = (label: string, short: string, n: number, onChange: (n: number) => void) => (
    <HandCounter key={label} label={label} short={short} n={n} words={words} onChange={onChange} />
  );
  return (
    <form
      className="room-hands"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <fieldset>
        <legend ref={takeFocus} tabIndex={-1}>
          {words.title}
        </legend>
        <p className="small no-wall">{words.lead}</p>
        <div className="hands">
          {counter(words.present, words.present, tally.present, (n) => setCounted(sayPresent(counted, n)))}
          {LEVELS.map((level) => {
            const name = levelInWords(common.level, level);
            return counter(fill(words.level, { level: name }), name, tally.counts[level] ?? 0, (n) =>
              setCounted(countHands(counted, { counts: tally.counts.with(level, n) })),
            );
          })}
          {(['dontKnow', 'notApplicable'] as const).map((kind) =>
            counter(words[kind], t.votes[`${kind}Short`], tally[kind], (n) =>
              setCounted(countHands(counted, { [kind]: n })),
            ),
          )}
        </div>
      </fieldset>
      <div className="room-hands-end">
        <p role="status">
          {count(locale, words.total, handsIn(tally), grouped(locale, { of: tally.present }))}
          {fault && (fault === 'more' || isTried) && (
            <strong className="hands-warning"> {words.fault[fault]}</strong>
          )}
        </p>
        <p className="cluster">
          <button type="submit" className="button button-small">
            {words.keep}
          </button>
          <button type="button" className="button button-quiet button-small" onClick={onCancel}>
            {words.cancel}
          </button>
          {isKept && (
            <button type="button" className="button button-quiet button-small" onClick={drop}>
              {words.drop}
            </button>
          )}
        </p>
      </div>
    </form>
  );
}
