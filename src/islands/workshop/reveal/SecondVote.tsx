import { useState } from 'react';
import { takeFocus } from '../../../components/parts/take-focus.ts';
import { LEVELS } from '../../../domain/model/answer.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import { type Hands, NO_HANDS } from '../../../domain/workshop/hands.ts';
import { checkHands, mayKeep } from '../../../domain/workshop/show-of-hands.ts';
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

/** A second vote by show of hands: how many for each level. Kept once they add up, or once told that they do not. */
export function SecondVote({ room, practice, onDone, onCancel }: Props) {
  const text = useRoomText();
  const { locale, t } = text;
  const [hands, setHands] = useState<Hands>(room.copy.hands?.[practice] ?? NO_HANDS);
  const [isWarned, setWarned] = useState(false);
  const check = checkHands(room.copy, practice, hands);

  const warning = {
    none: isWarned ? t.second.none : '',
    all: '',
    fewer: isWarned ? count(locale, t.second.fewerHands, check.without) : '',
    more: t.second.moreHands,
  }[check.is];
  const keep = () => {
    if (!mayKeep(check, isWarned)) return setWarned(true);
    room.vote(practice, hands);
    onDone(t.second.kept);
  };

  return (
    <form
      className="second-vote"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <fieldset>
        <legend ref={takeFocus} tabIndex={-1}>
          {t.second.title}
        </legend>
        <p className="small no-wall">{t.second.lead}</p>
        <div className="hands">
          {LEVELS.map((level) => (
            <HandCounter
              key={level}
              label={fill(t.second.hands, { level: levelInWords(text.common.level, level) })}
              short={levelInWords(text.common.level, level)}
              n={hands[level] ?? 0}
              words={t.second}
              onChange={(n) => {
                setHands(hands.with(level, n));
                setWarned(false);
              }}
            />
          ))}
        </div>
      </fieldset>
      <div className="second-end">
        <p role="status">
          {count(locale, t.second.total, check.raised, { of: check.replies })}
          {warning && <strong className="second-warning"> {warning}</strong>}
        </p>
        <p className="cluster">
          <button type="submit" className="button button-small">
            {check.is === 'fewer' && isWarned ? t.second.keepAnyway : t.second.keep}
          </button>
          <button type="button" className="button button-quiet button-small" onClick={onCancel}>
            {t.second.cancel}
          </button>
        </p>
      </div>
    </form>
  );
}
